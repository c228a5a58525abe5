package dev.concordat.core.algebra;

import dev.concordat.core.contract.ArrayLimits;
import dev.concordat.core.contract.Composition;
import dev.concordat.core.contract.ObjectLimits;
import dev.concordat.core.contract.SchemaId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which members and items the keywords beside {@code unevaluated*} have looked at, by cases (core, 7.7.1: only schemas
 * that hold leave annotations).
 */
final class Evaluations {

    private static final int MAX_CASES = 300;
    private static final int MAX_DEPTH = 24;

    private final Kind kind;
    private int depth;
    private boolean tooMany;

    Evaluations(Kind kind) {
        this.kind = kind;
    }

    /** The cases for the keywords of one schema, its own {@code unevaluated*} aside; empty where there are too many. */
    Optional<List<Evaluation>> beside(Subject subject) {
        List<Evaluation> cases = cases(subject, false);
        return tooMany ? Optional.empty() : Optional.of(cases);
    }

    private List<Evaluation> cases(Subject subject, boolean whole) {
        if (depth > MAX_DEPTH || tooMany) {
            tooMany = true;
            return List.of();
        }
        depth++;
        List<Evaluation> cases = List.of(kind == Kind.ARRAY ? items(subject, whole) : members(subject, whole));
        Composition composition = subject.schema().composition();
        if (composition.ref() != null) {
            cases = product(cases, holding(subject, composition.ref()));
        }
        for (SchemaId part : composition.allOf()) {
            cases = product(cases, holding(subject, part));
        }
        for (SchemaId branch : composition.anyOf()) {
            cases = product(cases, maybe(subject, branch));
        }
        for (SchemaId branch : composition.oneOf()) {
            cases = product(cases, maybe(subject, branch));
        }
        cases = product(cases, conditional(subject, composition));
        if (kind == Kind.OBJECT) {
            for (var dependent : subject.schema().object().dependentSchemas().entrySet()) {
                List<Evaluation> either = new ArrayList<>();
                either.add(Evaluation.NOTHING.given(ObjectAtom.lacks(dependent.getKey())));
                holding(subject, dependent.getValue())
                        .forEach(each -> either.add(each.given(ObjectAtom.has(dependent.getKey()))));
                cases = product(cases, either);
            }
        }
        depth--;
        return cases;
    }

    private static Evaluation members(Subject subject, boolean whole) {
        ObjectLimits limits = subject.schema().object();
        boolean all = limits.additionalProperties() != null || (whole && limits.unevaluatedProperties() != null);
        return new Evaluation(List.of(), all ? Region.ALL : ObjectRule.known(subject), 0, List.of());
    }

    private static Evaluation items(Subject subject, boolean whole) {
        ArrayLimits limits = subject.schema().array();
        boolean all = limits.items() != null || (whole && limits.unevaluatedItems() != null);
        return new Evaluation(
                List.of(),
                Region.NONE,
                all ? Long.MAX_VALUE : limits.prefixItems().size(),
                limits.contains() == null ? List.of() : List.of(subject.inside(limits.contains())));
    }

    /** The cases of a schema that holds. */
    private List<Evaluation> holding(Subject subject, @Nullable SchemaId id) {
        if (id == null) {
            return List.of(Evaluation.NOTHING);
        }
        return cases(new Subject(subject.realm(), subject.realm().schema(id), subject.outermost(), kind), true);
    }

    /** The cases of a schema that holds or does not. */
    private List<Evaluation> maybe(Subject subject, SchemaId id) {
        List<Evaluation> holding = holding(subject, id);
        if (holding.stream().allMatch(Evaluation::isNothing)) {
            return List.of(Evaluation.NOTHING);
        }
        Formula fact = subject.here(id);
        List<Evaluation> either = new ArrayList<>();
        holding.forEach(each -> either.add(each.given(fact)));
        either.add(Evaluation.NOTHING.given(fact.negated()));
        return either;
    }

    private List<Evaluation> conditional(Subject subject, Composition composition) {
        SchemaId condition = composition.ifSchema();
        if (condition == null) {
            return List.of(Evaluation.NOTHING);
        }
        Formula fact = subject.here(condition);
        List<Evaluation> either = new ArrayList<>();
        product(holding(subject, condition), holding(subject, composition.thenSchema()))
                .forEach(each -> either.add(each.given(fact)));
        holding(subject, composition.elseSchema()).forEach(each -> either.add(each.given(fact.negated())));
        return either;
    }

    private List<Evaluation> product(List<Evaluation> first, List<Evaluation> second) {
        if ((long) first.size() * second.size() > MAX_CASES) {
            tooMany = true;
            return List.of();
        }
        List<Evaluation> all = new ArrayList<>();
        first.forEach(one -> second.forEach(other -> all.add(one.and(other))));
        return all;
    }
}
