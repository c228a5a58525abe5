package dev.concordat.core.algebra;

import dev.concordat.core.json.JsonValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Chooses a value for each item of an array, with regard to {@code uniqueItems}. */
final class ItemValues {

    private final Solver solver;
    private final List<Set<Formula>> items;
    private final Map<Set<Formula>, List<JsonValue>> choices = new HashMap<>();
    private Outcome failure = Outcome.EMPTY;

    ItemValues(Solver solver, List<Set<Formula>> items) {
        this.solver = solver;
        this.items = items;
    }

    /** Why there are no values. */
    Outcome failure() {
        return failure;
    }

    @Nullable
    List<JsonValue> any() {
        List<JsonValue> values = new ArrayList<>();
        for (Set<Formula> item : items) {
            JsonValue value = value(item);
            if (value == null) {
                return null;
            }
            values.add(value);
        }
        return values;
    }

    /** Values with two equal ones among them. */
    @Nullable
    List<JsonValue> withTwins() {
        List<JsonValue> values = any();
        if (values == null) {
            return null;
        }
        for (int i = 0; i < items.size(); i++) {
            for (int j = i + 1; j < items.size(); j++) {
                Set<Formula> both = new LinkedHashSet<>(items.get(i));
                both.addAll(items.get(j));
                JsonValue twin = value(both);
                if (twin != null) {
                    values.set(i, twin);
                    values.set(j, twin);
                    return values;
                }
            }
        }
        return null;
    }

    /**
     * Values that all differ: as many per item as there are items suffice to choose from, and a matching of items and
     * values exists or it does not.
     */
    @Nullable
    List<JsonValue> distinct() {
        for (Set<Formula> item : items) {
            choices.computeIfAbsent(item, this::enumerate);
        }
        Map<JsonValue, Integer> owner = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            if (!augment(i, owner, new LinkedHashSet<>())) {
                return null;
            }
        }
        JsonValue[] values = new JsonValue[items.size()];
        owner.forEach((value, index) -> values[index] = value);
        return new ArrayList<>(Arrays.asList(values));
    }

    private boolean augment(int index, Map<JsonValue, Integer> owner, Set<JsonValue> seen) {
        for (JsonValue value : choices.getOrDefault(items.get(index), List.of())) {
            if (seen.add(value)) {
                Integer other = owner.get(value);
                if (other == null || augment(other, owner, seen)) {
                    owner.put(value, index);
                    return true;
                }
            }
        }
        return false;
    }

    private List<JsonValue> enumerate(Set<Formula> item) {
        List<JsonValue> values = new ArrayList<>();
        Set<Formula> rest = new LinkedHashSet<>(item);
        while (values.size() < items.size()) {
            JsonValue value = value(rest);
            if (value == null) {
                break;
            }
            values.add(value);
            rest.add(Atom.NoneOf.other(value));
        }
        return values;
    }

    private @Nullable JsonValue value(Set<Formula> item) {
        Outcome outcome = solver.solve(item);
        if (outcome instanceof Outcome.Model model) {
            return model.value();
        }
        if (outcome instanceof Outcome.Unknown) {
            failure = outcome;
        }
        return null;
    }
}
