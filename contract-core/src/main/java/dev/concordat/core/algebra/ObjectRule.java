package dev.concordat.core.algebra;

import dev.concordat.core.contract.ObjectLimits;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Sizes, {@code required}, {@code dependent*} (validation, 6.5) and the keywords of members (core, 10.3.2). */
final class ObjectRule implements KeywordRule {

    @Override
    public List<Claim> claims(Subject subject) {
        if (subject.kind() != Kind.OBJECT) {
            return List.of();
        }
        List<Formula> all = new ArrayList<>();
        ObjectLimits limits = subject.schema().object();
        presence(subject, limits, all);
        limits.properties()
                .forEach((name, schema) -> all.add(new ObjectAtom.Every(Region.of(name), subject.inside(schema))));
        limits.patternProperties().forEach((source, schema) -> {
            Expression expression = subject.realm().expression(source);
            if (expression.isReadable()) {
                all.add(new ObjectAtom.Every(Region.matching(expression), subject.inside(schema)));
            }
        });
        if (limits.additionalProperties() != null) {
            all.add(new ObjectAtom.Every(known(subject).complement(), subject.inside(limits.additionalProperties())));
        }
        if (limits.propertyNames() != null) {
            all.add(new ObjectAtom.EveryName(subject.inside(limits.propertyNames())));
        }
        limits.dependentSchemas()
                .forEach((name, schema) -> all.add(Formula.either(ObjectAtom.lacks(name), subject.here(schema))));
        return all.stream().map(Claim::of).toList();
    }

    private static void presence(Subject subject, ObjectLimits limits, List<Formula> all) {
        if (limits.minProperties() != null) {
            all.add(new Atom.Count(limits.minProperties(), Atom.Count.UNBOUNDED));
        }
        if (limits.maxProperties() != null) {
            all.add(new Atom.Count(0, limits.maxProperties()));
        }
        limits.required().stream().filter(name -> !subject.hides(name)).forEach(name -> all.add(ObjectAtom.has(name)));
        limits.dependentRequired().forEach((name, others) -> {
            for (String other : others) {
                if (!subject.hides(other)) {
                    all.add(Formula.either(ObjectAtom.lacks(name), ObjectAtom.has(other)));
                }
            }
        });
    }

    /** The names that {@code properties} and {@code patternProperties} speak about. */
    static Region known(Subject subject) {
        ObjectLimits limits = subject.schema().object();
        Set<Expression> expressions = new LinkedHashSet<>();
        for (String source : limits.patternProperties().keySet()) {
            Expression expression = subject.realm().expression(source);
            if (expression.isReadable()) {
                expressions.add(expression);
            }
        }
        return new Region(limits.properties().keySet(), expressions, false);
    }
}
