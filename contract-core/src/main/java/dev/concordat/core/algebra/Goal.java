package dev.concordat.core.algebra;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one value has to satisfy. Equal goals have the same answer.
 *
 * @param only the one kind of value that is asked for, null for any
 */
record Goal(Set<Formula> formulas, @Nullable Kind only) {

    Goal {
        formulas = Collections.unmodifiableSet(formulas);
    }

    /** Empty for a goal that contradicts itself at first sight. */
    static Optional<Goal> of(Collection<? extends Formula> formulas, @Nullable Kind only) {
        Set<Formula> flat = new LinkedHashSet<>();
        Deque<Formula> open = new ArrayDeque<>(formulas);
        while (!open.isEmpty()) {
            Formula formula = open.remove();
            if (formula instanceof Formula.All all) {
                all.parts().forEach(open::add);
            } else if (formula.equals(Formula.FALSE)
                    || (formula instanceof Holds holds && flat.contains(holds.negated()))) {
                return Optional.empty();
            } else {
                flat.add(formula);
            }
        }
        return Optional.of(new Goal(flat, only));
    }
}
