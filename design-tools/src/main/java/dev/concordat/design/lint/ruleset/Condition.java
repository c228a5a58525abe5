package dev.concordat.design.lint.ruleset;

import dev.concordat.design.lint.document.Format;
import java.util.Collections;
import java.util.Set;

/**
 * Which documents a target of an alias is for.
 *
 * @param any those of one of these formats
 * @param except but not those of one of these
 */
public record Condition(Set<Format> any, Set<Format> except) {

    boolean holds(Set<Format> present) {
        return !Collections.disjoint(any, present) && Collections.disjoint(except, present);
    }
}
