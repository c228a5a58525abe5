package dev.concordat.core.algebra;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A set of member names: those listed and those that an expression matches; with {@code rest} all others.
 */
record Region(Set<String> names, Set<Expression> expressions, boolean rest) {

    static final Region NONE = new Region(Set.of(), Set.of(), false);
    static final Region ALL = new Region(Set.of(), Set.of(), true);

    Region {
        names = Collections.unmodifiableSet(new TreeSet<>(names));
        expressions = Collections.unmodifiableSet(new LinkedHashSet<>(expressions));
    }

    static Region of(String name) {
        return new Region(Set.of(name), Set.of(), false);
    }

    static Region matching(Expression expression) {
        return new Region(Set.of(), Set.of(expression), false);
    }

    /** The name, where the region is about one only. */
    @Nullable
    String onlyName() {
        return names.size() == 1 && expressions.isEmpty() && !rest
                ? names.iterator().next()
                : null;
    }

    Region complement() {
        return new Region(names, expressions, !rest);
    }

    /** The union; defined for regions without the rest, and for the region of everything. */
    Region or(Region other) {
        if (rest || other.rest) {
            return ALL;
        }
        Set<String> allNames = new TreeSet<>(names);
        allNames.addAll(other.names);
        Set<Expression> all = new LinkedHashSet<>(expressions);
        all.addAll(other.expressions);
        return new Region(allNames, all, false);
    }

    boolean contains(String name) {
        boolean listed = names.contains(name) || expressions.stream().anyMatch(expression -> expression.matches(name));
        return listed != rest;
    }

    /** Whether it contains the names outside all lists that exactly these expressions match. */
    boolean containsMatched(List<Expression> matching) {
        return expressions.stream().anyMatch(matching::contains) != rest;
    }
}
