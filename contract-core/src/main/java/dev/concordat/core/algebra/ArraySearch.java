package dev.concordat.core.algebra;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds an array. Behind the last position that anything speaks about all items are alike, so that an array longer than
 * that and what must be contained can do without one of them: only so many lengths need to be tried.
 */
final class ArraySearch {

    private static final long MAX_LENGTH = 300;

    private final Solver solver;
    private final List<ArrayAtom.Every> every = new ArrayList<>();
    private final List<Demand> demands = new ArrayList<>();
    private @Nullable Boolean unique;
    private long min;
    private long max = Atom.Count.UNBOUNDED;
    private long fixed;
    private long needed;

    ArraySearch(Solver solver, Collection<Atom> atoms) {
        this.solver = solver;
        for (Atom atom : atoms) {
            if (atom instanceof Atom.Count count) {
                min = Math.max(min, count.min());
                max = Math.min(max, count.max());
            } else if (atom instanceof ArrayAtom.Every each) {
                every.add(each);
                reaches(each.from(), each.to());
            } else if (atom instanceof ArrayAtom.Some some) {
                reaches(some.from(), some.to());
                demand(new Demand(some.item(), some.from(), some.to(), 1, Atom.Count.UNBOUNDED));
            } else if (atom instanceof ArrayAtom.Containing containing) {
                demand(new Demand(containing.item(), 0, Long.MAX_VALUE, containing.min(), containing.max()));
            } else if (atom instanceof ArrayAtom.Unique each) {
                if (unique != null && unique != each.positive()) {
                    max = -1;
                }
                unique = each.positive();
            }
        }
    }

    private void demand(Demand demand) {
        if (demand.min() > 0 || demand.isLimited()) {
            demands.add(demand);
            needed = Math.min(MAX_LENGTH + 1, needed + Math.min(demand.min(), MAX_LENGTH + 1));
        }
        if (demand.min() > demand.max()) {
            max = -1;
        }
    }

    private void reaches(long from, long to) {
        fixed = Math.max(fixed, to < Long.MAX_VALUE ? to : from < Long.MAX_VALUE ? from : 0);
    }

    Outcome search() {
        if (unique != null && !unique) {
            needed += 2;
            min = Math.max(min, 2);
        }
        long longest = Math.min(max, Math.max(min, fixed) + needed);
        Outcome outcome = Outcome.EMPTY;
        for (long length = min; length <= Math.min(longest, MAX_LENGTH); length++) {
            Outcome each = new ArrayLayout(solver, every, demands, unique, (int) length).search();
            if (each instanceof Outcome.Model) {
                return each;
            }
            if (each instanceof Outcome.Unknown) {
                outcome = each;
            }
        }
        return longest > MAX_LENGTH ? new Outcome.Unknown("minItems", "the arrays would be too long") : outcome;
    }

    /**
     * Items that have to be there.
     *
     * @param max how many items at most may be such
     */
    record Demand(Formula item, long from, long to, long min, long max) {

        boolean isLimited() {
            return max < Atom.Count.UNBOUNDED;
        }

        boolean isAbout(int position) {
            return from <= position && position < to;
        }
    }
}
