package dev.concordat.generator.type;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.Schema;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.graph.SchemaGraph;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which assertions types have, and to which schemas those refer. */
public final class AssertionGraph {

    private AssertionGraph() {}

    /** What the codec of a declared type asserts. */
    public static List<Assertion> of(TypeDeclaration declaration) {
        if (declaration instanceof RecordDeclaration record) {
            return record.assertions();
        }
        if (declaration instanceof UnionDeclaration union) {
            return union.assertions();
        }
        return declaration instanceof TupleDeclaration tuple ? tuple.assertions() : List.of();
    }

    /** Whether a schema asserts nothing but by the given keywords. */
    public static boolean isOnly(Schema schema, Set<String> keywords) {
        return Reduced.isEmpty(Reduced.without(schema, keywords));
    }

    /** The schemas that the assertions of types refer to, by {@code $ref}: each is asserted under a name. */
    static Set<SchemaId> references(
            Contract contract, Collection<TypeDeclaration> declarations, Collection<TypeUse> uses) {
        List<Assertion> assertions = new ArrayList<>();
        Deque<TypeUse> open = new ArrayDeque<>(uses);
        for (TypeDeclaration declaration : declarations) {
            assertions.addAll(of(declaration));
            open.addAll(TypeGraph.uses(declaration));
        }
        while (!open.isEmpty()) {
            TypeUse use = open.remove();
            assertions.addAll(use.assertions());
            if (use.type() instanceof Type.ListOf list) {
                open.add(list.items());
            } else if (use.type() instanceof Type.MapOf map) {
                open.add(map.values());
            }
        }
        Set<SchemaId> references = new LinkedHashSet<>();
        Set<SchemaId> seen = new HashSet<>();
        assertions.forEach(assertion -> within(contract, assertion.schema(), seen)
                .forEach(node -> {
                    SchemaId target = node.composition().ref();
                    if (target != null) {
                        references.add(contract.dereference(target).id());
                    }
                }));
        return references;
    }

    /** A node and those that it leads to and that were not seen before. */
    static List<Schema> within(Contract contract, Schema reduced, Set<SchemaId> seen) {
        List<Schema> all = new ArrayList<>();
        Deque<Schema> open = new ArrayDeque<>(List.of(reduced));
        while (!open.isEmpty()) {
            Schema node = open.remove();
            all.add(node);
            // A discriminator asserts nothing, and its mapping leads nowhere.
            for (SchemaId next : SchemaGraph.next(Reduced.to(node, keyword -> true))) {
                if (seen.add(next)) {
                    open.add(contract.schema(next));
                }
            }
        }
        return all;
    }
}
