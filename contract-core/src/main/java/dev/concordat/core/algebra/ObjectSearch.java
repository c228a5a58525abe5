package dev.concordat.core.algebra;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds an object. The names that nothing lists fall into classes by the expressions that they match; members are added
 * only as something demands them, so that the object is small.
 */
final class ObjectSearch {

    private static final int MAX_EXPRESSIONS = 5;

    private final Solver solver;
    private final ObjectDemands demands = new ObjectDemands();
    private long min;
    private long max = Atom.Count.UNBOUNDED;

    ObjectSearch(Solver solver, Collection<Atom> atoms) {
        this.solver = solver;
        for (Atom atom : atoms) {
            if (atom instanceof Atom.Count count) {
                min = Math.max(min, count.min());
                max = Math.min(max, count.max());
            } else {
                demands.add(atom);
            }
        }
    }

    Outcome search() {
        if (min > max) {
            return Outcome.EMPTY;
        }
        List<Expression> expressions = new ArrayList<>(demands.expressions());
        boolean complete = expressions.size() <= MAX_EXPRESSIONS;
        List<NameClass> classes = complete ? subsets(expressions) : coarse(expressions);
        Outcome outcome = new ObjectLayout(solver, demands, classes, min, max).search();
        if (!(outcome instanceof Outcome.Empty)) {
            return outcome;
        }
        if (!complete) {
            return new Outcome.Unknown("patternProperties", "too many patterns for the members of one object");
        }
        return expressions.stream().anyMatch(Expression::isExhausted)
                ? new Outcome.Unknown("patternProperties", "it takes too long to match the name of a member")
                : outcome;
    }

    private List<NameClass> subsets(List<Expression> expressions) {
        List<NameClass> classes = new ArrayList<>();
        for (int bits = 0; bits < 1 << expressions.size(); bits++) {
            List<Expression> matching = new ArrayList<>();
            for (int i = 0; i < expressions.size(); i++) {
                if ((bits >> i & 1) == 1) {
                    matching.add(expressions.get(i));
                }
            }
            classes.add(nameClass(expressions, matching));
        }
        return classes;
    }

    private List<NameClass> coarse(List<Expression> expressions) {
        List<NameClass> classes = new ArrayList<>();
        classes.add(nameClass(expressions, List.of()));
        expressions.forEach(expression -> classes.add(nameClass(expressions, List.of(expression))));
        return classes;
    }

    private NameClass nameClass(List<Expression> expressions, List<Expression> matching) {
        Set<Formula> name = new LinkedHashSet<>();
        expressions.forEach(each -> name.add(new StringAtom.Matches(each, matching.contains(each))));
        name.add(Excluding.names(demands.names()));
        name.addAll(demands.everyName());
        return new NameClass(matching, name);
    }

    /**
     * The names outside all lists that match exactly some expressions.
     *
     * @param name what such a name, as a string, satisfies
     */
    record NameClass(List<Expression> matching, Set<Formula> name) {

        boolean isIn(Region region) {
            return region.containsMatched(matching);
        }
    }
}
