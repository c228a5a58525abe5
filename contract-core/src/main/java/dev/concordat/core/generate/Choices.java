package dev.concordat.core.generate;

import dev.concordat.core.contract.Composition;
import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.Discriminator;
import dev.concordat.core.contract.Schema;
import dev.concordat.core.contract.SchemaId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code Schema -> choices}: the forks that a schema node puts before every value. */
final class Choices {

    private Choices() {}

    /**
     * The choices of a node that are still to be made.
     *
     * @param joined the schemas that apply to the same value already
     * @param pinned is told the tag of a subtype that is among them
     */
    static List<Choice> of(Schema node, Contract contract, Set<SchemaId> joined, Map<String, String> pinned) {
        List<Choice> forks = new ArrayList<>();
        Composition composition = node.composition();
        Discriminator discriminator = node.discriminator();
        if (!composition.oneOf().isEmpty()) {
            forks.add(fork("oneOf", composition.oneOf(), discriminator, contract));
        }
        if (!composition.anyOf().isEmpty()) {
            forks.add(fork("anyOf", composition.anyOf(), discriminator, contract));
        }
        if (discriminator != null
                && composition.oneOf().isEmpty()
                && composition.anyOf().isEmpty()) {
            inherited(node, discriminator, joined, pinned, forks);
        }
        SchemaId condition = composition.ifSchema();
        if (condition != null) {
            List<SchemaId> then = new ArrayList<>(List.of(condition));
            if (composition.thenSchema() != null) {
                then.add(composition.thenSchema());
            }
            List<SchemaId> otherwise = composition.elseSchema() == null ? List.of() : List.of(composition.elseSchema());
            forks.add(new Choice(
                    "if",
                    List.of(new Choice.Branch("then", then, null), new Choice.Branch("else", otherwise, null)),
                    null));
        }
        return forks;
    }

    /** A base type whose subtypes say {@code allOf: [base]}: the subtype is either already chosen or a choice. */
    private static void inherited(
            Schema node,
            Discriminator discriminator,
            Set<SchemaId> joined,
            Map<String, String> pinned,
            List<Choice> forks) {
        List<Choice.Branch> branches = new ArrayList<>();
        for (Map.Entry<String, SchemaId> entry : discriminator.mapping().entrySet()) {
            SchemaId target = entry.getValue();
            if (!target.equals(node.id()) && joined.contains(target)) {
                pinned.putIfAbsent(discriminator.propertyName(), entry.getKey());
                return;
            }
            branches.add(new Choice.Branch(entry.getKey(), List.of(target), entry.getKey()));
        }
        if (!branches.isEmpty()) {
            forks.add(new Choice("discriminator", branches, discriminator));
        }
    }

    private static Choice fork(
            String keyword, List<SchemaId> schemas, @Nullable Discriminator discriminator, Contract contract) {
        List<Choice.Branch> branches = new ArrayList<>();
        for (int i = 0; i < schemas.size(); i++) {
            SchemaId id = schemas.get(i);
            SchemaId target = contract.dereference(id).id();
            String component = contract.componentName(target);
            String name = component == null ? "branch " + i : component;
            List<String> announced = new ArrayList<>();
            if (discriminator != null) {
                discriminator.mapping().forEach((tag, selected) -> {
                    if (contract.dereference(selected).id().equals(target)) {
                        announced.add(tag);
                    }
                });
            }
            if (announced.isEmpty()) {
                branches.add(new Choice.Branch(name, List.of(id), null));
            }
            announced.forEach(tag -> branches.add(new Choice.Branch(name, List.of(id), tag)));
        }
        return new Choice(keyword, branches, discriminator);
    }
}
