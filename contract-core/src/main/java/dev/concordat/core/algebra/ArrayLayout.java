package dev.concordat.core.algebra;

import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Arrays of one length: decides for each position in turn which demands its item meets. */
final class ArrayLayout {

    private static final int MAX_DEMANDS = 6;
    private static final int MAX_LAYOUTS = 300;

    private final Solver solver;
    private final List<ArrayAtom.Every> every;
    private final List<ArraySearch.Demand> demands;
    private final @Nullable Boolean unique;
    private final int length;
    private final Set<List<Object>> dead = new HashSet<>();
    private final List<Set<Formula>> items = new ArrayList<>();
    private int layouts;
    private Outcome failure = Outcome.EMPTY;

    ArrayLayout(
            Solver solver,
            List<ArrayAtom.Every> every,
            List<ArraySearch.Demand> demands,
            @Nullable Boolean unique,
            int length) {
        this.solver = solver;
        this.every = every;
        this.demands = demands;
        this.unique = unique;
        this.length = length;
    }

    Outcome search() {
        if (demands.size() > MAX_DEMANDS) {
            return new Outcome.Unknown("contains", "too many demands on the items of one array");
        }
        long[] missing = demands.stream().mapToLong(ArraySearch.Demand::min).toArray();
        long[] allowed = demands.stream().mapToLong(ArraySearch.Demand::max).toArray();
        JsonValue found = place(missing, allowed);
        return found == null ? failure : new Outcome.Model(found);
    }

    private @Nullable JsonValue place(long[] missing, long[] allowed) {
        int position = items.size();
        if (Arrays.stream(missing).max().orElse(0) > length - position || layouts > MAX_LAYOUTS) {
            if (layouts > MAX_LAYOUTS) {
                failure = new Outcome.Unknown("uniqueItems", "too many ways to choose the items");
            }
            return null;
        }
        if (position == length) {
            layouts++;
            return values();
        }
        List<Object> state = List.of(position, boxed(missing), boxed(allowed));
        if (unique == null && dead.contains(state)) {
            return null;
        }
        Set<Formula> item = new LinkedHashSet<>();
        every.stream()
                .filter(each -> each.from() <= position && position < each.to())
                .forEach(each -> item.add(each.item()));
        JsonValue found = choose(0, item, missing, allowed);
        if (found == null) {
            dead.add(state);
        }
        return found;
    }

    /** Decides about one demand after the other, then about the next position. */
    private @Nullable JsonValue choose(int index, Set<Formula> item, long[] missing, long[] allowed) {
        if (index == demands.size()) {
            return next(item, missing, allowed);
        }
        ArraySearch.Demand demand = demands.get(index);
        boolean wanted = demand.isAbout(items.size()) && missing[index] > 0;
        JsonValue found = null;
        if (wanted) {
            found = meeting(index, item, missing, allowed);
        }
        if (found == null) {
            Set<Formula> without = new LinkedHashSet<>(item);
            if (demand.isLimited()) {
                without.add(demand.item().negated());
            }
            found = choose(index + 1, without, missing, allowed);
        }
        if (found == null && !wanted && demand.isLimited() && allowed[index] > 0) {
            found = meeting(index, item, missing, allowed);
        }
        return found;
    }

    private @Nullable JsonValue meeting(int index, Set<Formula> item, long[] missing, long[] allowed) {
        ArraySearch.Demand demand = demands.get(index);
        if (allowed[index] <= 0) {
            return null;
        }
        Set<Formula> with = new LinkedHashSet<>(item);
        with.add(demand.item());
        long[] less = missing.clone();
        less[index] = Math.max(0, less[index] - 1);
        long[] left = allowed.clone();
        left[index] -= demand.isLimited() ? 1 : 0;
        return choose(index + 1, with, less, left);
    }

    private @Nullable JsonValue next(Set<Formula> item, long[] missing, long[] allowed) {
        if (!solver.spend(1)) {
            failure = Budget.SPENT;
            return null;
        }
        Outcome outcome = solver.solve(item);
        if (!(outcome instanceof Outcome.Model)) {
            if (outcome instanceof Outcome.Unknown) {
                failure = outcome;
            }
            return null;
        }
        items.add(item);
        JsonValue found = place(missing, allowed);
        items.remove(items.size() - 1);
        return found;
    }

    private @Nullable JsonValue values() {
        ItemValues values = new ItemValues(solver, items);
        List<JsonValue> found = unique == null ? values.any() : unique ? values.distinct() : values.withTwins();
        if (found == null && values.failure() instanceof Outcome.Unknown) {
            failure = values.failure();
        }
        return found == null ? null : new JsonArray(found);
    }

    private static List<Long> boxed(long[] numbers) {
        return Arrays.stream(numbers).boxed().toList();
    }
}
