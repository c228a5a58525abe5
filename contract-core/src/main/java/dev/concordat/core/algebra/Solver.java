package dev.concordat.core.algebra;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds a value that satisfies formulas, or proves that there is none. A goal that comes up again inside itself counts as
 * without a value: the smallest value of a goal contains no other value of it. What has been found so is remembered only
 * where it does not rest on a goal that is still open, and what stays open only where the depth had no part in it: the
 * same goal may come up nearer to the surface.
 */
final class Solver {

    private static final int MAX_DEPTH = 40;
    private static final int NOTHING_OPEN = Integer.MAX_VALUE;

    private final Meaning meaning = new Meaning();
    private final Map<Goal, Outcome> known = new HashMap<>();
    private final Map<Goal, Integer> open = new HashMap<>();
    private Budget budget = new Budget(0);
    private int restsOn = NOTHING_OPEN;
    private boolean cutOff;

    /** A question of its own, for a value of one kind or of any. */
    Outcome solve(List<Formula> formulas, @Nullable Kind only, Budget fresh) {
        budget = fresh;
        open.clear();
        cutOff = false;
        restsOn = NOTHING_OPEN;
        try {
            return solve(formulas, only);
        } catch (StackOverflowError tooDeep) {
            return new Outcome.Unknown("budget", "the schemas are nested too deep");
        }
    }

    /** A question that comes up within another one. */
    Outcome solve(Collection<? extends Formula> formulas) {
        return solve(formulas, null);
    }

    /** A string. */
    Outcome name(Collection<? extends Formula> formulas) {
        return solve(formulas, Kind.STRING);
    }

    private Outcome solve(Collection<? extends Formula> formulas, @Nullable Kind only) {
        Goal goal = Goal.of(formulas, only).orElse(null);
        if (goal == null) {
            return Outcome.EMPTY;
        }
        Outcome before = known.get(goal);
        if (before != null) {
            return before;
        }
        Integer level = open.get(goal);
        if (level != null) {
            restsOn = Math.min(restsOn, level);
            return Outcome.EMPTY;
        }
        if (open.size() >= MAX_DEPTH) {
            cutOff = true;
            return new Outcome.Unknown("$ref", "values would have to be nested too deep");
        }
        return explore(goal);
    }

    private Outcome explore(Goal goal) {
        int depth = open.size();
        int outer = restsOn;
        boolean outerCutOff = cutOff;
        restsOn = NOTHING_OPEN;
        cutOff = false;
        open.put(goal, depth);
        Outcome outcome = kinds(goal);
        open.remove(goal);
        boolean independent = restsOn >= depth;
        boolean settled = independent && !budget.isSpent() && !(cutOff && outcome instanceof Outcome.Unknown);
        if (outcome instanceof Outcome.Model || settled) {
            known.put(goal, outcome);
        }
        cutOff |= outerCutOff;
        restsOn = Math.min(outer, independent || outcome instanceof Outcome.Model ? NOTHING_OPEN : restsOn);
        return outcome;
    }

    private Outcome kinds(Goal goal) {
        Outcome outcome = Outcome.EMPTY;
        for (Kind kind : Kind.values()) {
            if (goal.only() != null && goal.only() != kind) {
                continue;
            }
            Outcome each = new Branch(this, kind).with(goal.formulas()).solve();
            if (each instanceof Outcome.Model) {
                return each;
            }
            if (each instanceof Outcome.Unknown) {
                outcome = each;
            }
        }
        return outcome;
    }

    Meaning meaning() {
        return meaning;
    }

    boolean spend(int steps) {
        return budget.spend(steps);
    }
}
