package dev.concordat.benchmarks.differ;

import dev.concordat.core.contract.Schema;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.generator.codec.MemberDemands;
import dev.concordat.generator.type.Assertion;
import dev.concordat.generator.type.AssertionGraph;
import dev.concordat.generator.type.EnumDeclaration;
import dev.concordat.generator.type.RecordDeclaration;
import dev.concordat.generator.type.Type;
import dev.concordat.generator.type.TypeDeclaration;
import dev.concordat.generator.type.TypeGraph;
import dev.concordat.generator.type.TypeModel;
import dev.concordat.generator.type.TypeUse;
import dev.concordat.generator.type.UnionDeclaration;
import dev.concordat.generator.type.UnionStrategy;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** How many schemas of objects, arrays and choices have values that are read ahead as a tree, and why. */
final class Buffering {

    private final Set<SchemaId> nodes = new HashSet<>();
    private final Set<SchemaId> tried = new HashSet<>();
    private final Groups causes = new Groups();

    private Buffering() {}

    static Buffering of(TypeModel model) {
        Buffering buffering = new Buffering();
        Deque<TypeUse> open = new ArrayDeque<>(model.requests().values());
        open.addAll(model.responses().values());
        for (TypeDeclaration declaration : model.declarations().values()) {
            open.addAll(TypeGraph.uses(declaration));
            boolean value = !(declaration instanceof EnumDeclaration)
                    && !(declaration instanceof RecordDeclaration record && (!record.value() || record.form()));
            if (value) {
                buffering.add(declaration.id().schema(), MemberDemands.others(declaration, model));
            }
            if (declaration instanceof UnionDeclaration union && union.strategy() instanceof UnionStrategy.Trial) {
                buffering.tried.add(union.id().schema());
            }
        }
        while (!open.isEmpty()) {
            TypeUse use = open.remove();
            if (use.type() instanceof Type.ListOf list) {
                open.add(list.items());
            } else if (use.type() instanceof Type.MapOf map) {
                open.add(map.values());
            }
            // What may be anything is a tree anyway.
            boolean leaf = model.isScalar(use.type())
                    || use.type() instanceof Type.Null
                    || use.type() instanceof Type.Never
                    || use.type() instanceof Type.Any;
            // A declared type was counted above.
            boolean shaped = use.type() instanceof Type.ListOf || use.type() instanceof Type.MapOf;
            if (!leaf && (shaped || !use.assertions().isEmpty())) {
                buffering.add(use.schema(), use.assertions());
            }
        }
        return buffering;
    }

    /** A schema that both directions share counts once. */
    private void add(SchemaId schema, List<Assertion> assertions) {
        if (nodes.add(schema) && !assertions.isEmpty()) {
            causes.add(keywords(assertions), schema.toString());
        }
    }

    private static String keywords(List<Assertion> assertions) {
        return assertions.stream()
                .flatMap(assertion -> keywords(assertion.schema()).stream())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static List<String> keywords(Schema schema) {
        List<String> keywords = new ArrayList<>();
        for (String keyword : schema.keywords().keySet()) {
            Set<String> others = new HashSet<>(schema.keywords().keySet());
            others.remove(keyword);
            if (!AssertionGraph.isOnly(schema, others)) {
                keywords.add(keyword);
            }
        }
        return keywords;
    }

    int nodes() {
        return nodes.size();
    }

    int tried() {
        return tried.size();
    }

    Groups causes() {
        return causes;
    }
}
