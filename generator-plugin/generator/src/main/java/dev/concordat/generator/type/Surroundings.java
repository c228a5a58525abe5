package dev.concordat.generator.type;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.Schema;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.json.JsonType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside a list of alternatives.
 *
 * @param ofEach what is merged into each alternative: it shapes or limits values
 * @param ofAll what is asserted of the union as a whole
 */
record Surroundings(Facets ofEach, List<Assertion> ofAll) {

    static Surroundings of(Compilation compilation, Facets facets, Schema choosing, String keyword) {
        Residue residue = compilation.residue();
        Facets beside = facets.without(choosing, keyword);
        List<Assertion> ofAll = new ArrayList<>();
        List<Schema> ofEach = new ArrayList<>();
        for (Schema node : beside.nodes()) {
            Set<String> apart = new HashSet<>(Residue.OF_UNIONS);
            if (apart(node, apart)) {
                // Which alternative is met decides what such keywords are about.
                facets.nodes().stream()
                        .filter(whole -> whole.id().equals(node.id()))
                        .forEach(whole -> ofAll.add(residue.whole(whole, facets)));
            } else {
                ofAll.addAll(residue.of(new Facets(List.of(node)), Residue.OF_UNIONS));
            }
            ofEach.add(withConditional(compilation, node, Reduced.without(node, apart)));
        }
        return new Surroundings(new Facets(ofEach), ofAll);
    }

    /** Members that only other alternatives or conditions name are members of each alternative. */
    private static Schema withConditional(Compilation compilation, Schema node, Schema reduced) {
        Map<String, SchemaId> members = new LinkedHashMap<>(reduced.object().properties());
        Residue.conditionalMembers(compilation, new Facets(List.of(node)))
                .forEach((name, schemas) -> schemas.forEach(schema -> members.put(name, schema)));
        return Reduced.withMembers(reduced, members);
    }

    /** Adds the keywords that only the node as a whole can assert; false where there are none. */
    private static boolean apart(Schema node, Set<String> keywords) {
        int before = keywords.size();
        if (!node.object().patternProperties().isEmpty()) {
            keywords.addAll(Set.of("patternProperties", "additionalProperties"));
        }
        if (!node.array().prefixItems().isEmpty()) {
            keywords.addAll(Residue.POSITIONS);
        }
        if (node.object().unevaluatedProperties() != null) {
            keywords.add("unevaluatedProperties");
        }
        if (node.array().unevaluatedItems() != null) {
            keywords.add("unevaluatedItems");
        }
        return keywords.size() > before;
    }

    /** Whether what holds of each alternative says something that the alternative does not say itself. */
    boolean addTo(Facets member, Contract contract) {
        return ofEach.except(member).nodes().stream()
                .anyMatch(node -> addsMembers(node, member, contract)
                        || (!node.types().isEmpty() && !member.saysTypes())
                        || !member.types().stream().allMatch(node::allows)
                        || (node.format() != null && Scalars.format(member).isEmpty())
                        || EnumSet.allOf(JsonType.class).stream()
                                .anyMatch(type -> !Limits.of(node, type).isEmpty()));
    }

    private static boolean addsMembers(Schema node, Facets member, Contract contract) {
        Map<String, SchemaId> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        member.nodes().forEach(part -> {
            properties.putAll(part.object().properties());
            required.addAll(part.object().required());
        });
        return node.object().additionalProperties() != null
                || node.object().unevaluatedProperties() != null
                || node.array().items() != null
                || node.enumeration() != null
                || node.constant() != null
                || node.object().properties().entrySet().stream()
                        .anyMatch(property ->
                                !isImplied(property.getValue(), properties.get(property.getKey()), contract))
                || !required.containsAll(node.object().required());
    }

    /** Whether a schema says nothing that another one for the same value does not say as well, or more strictly. */
    private static boolean isImplied(SchemaId weak, @Nullable SchemaId strict, Contract contract) {
        if (strict == null) {
            return false;
        }
        Schema schema = contract.dereference(weak);
        Facets facets = Facets.of(contract, List.of(strict));
        if (facets.ids().contains(schema.id())) {
            return true;
        }
        Set<JsonType> types = Kinds.possible(facets, contract);
        boolean simple = Reduced.isEmpty(Reduced.without(schema, Set.of("type", "enum", "const")));
        boolean listed = schema.enumeration() == null && schema.constant() == null;
        if (!listed && Enums.hasValues(facets)) {
            listed = Enums.values(Facets.of(contract, List.of(weak))).containsAll(Enums.values(facets));
        }
        return simple && listed && types.stream().allMatch(schema::allows);
    }
}
