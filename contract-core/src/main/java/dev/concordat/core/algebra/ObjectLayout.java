package dev.concordat.core.algebra;

import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Chooses which members meet the demands on an object, adds members up to its least size, and gives them values. */
final class ObjectLayout {

    private static final long MAX_MEMBERS = 500;

    /** Names that people can read, before any others. */
    private static final List<String> NICE = List.of("x", "y", "z");

    private final Solver solver;
    private final ObjectDemands demands;
    private final List<ObjectSearch.NameClass> classes;
    private final List<ObjectAtom.Some> members;
    private final long min;
    private final long max;
    private Outcome failure = Outcome.EMPTY;

    ObjectLayout(Solver solver, ObjectDemands demands, List<ObjectSearch.NameClass> classes, long min, long max) {
        this.solver = solver;
        this.demands = demands;
        this.classes = classes;
        this.members = demands.members();
        this.min = min;
        this.max = max;
    }

    Outcome search() {
        JsonValue found = place(0, List.of());
        return found == null ? failure : new Outcome.Model(found);
    }

    private @Nullable JsonValue place(int index, List<Slot> slots) {
        if (!solver.spend(1)) {
            failure = Budget.SPENT;
            return null;
        }
        if (index == members.size() + demands.someName().size()) {
            return filled(slots);
        }
        if (index < members.size()) {
            ObjectAtom.Some demand = members.get(index);
            return choose(
                    index,
                    slots,
                    slot -> slot.isIn(demand.region()),
                    slot -> slot.with(demand.member()),
                    demand.member().equals(Formula.TRUE));
        }
        Formula demand = demands.someName().get(index - members.size());
        return choose(index, slots, slot -> slot.mayBeNamed(demand), slot -> slot.named(demand), false);
    }

    /** Lets each member in turn meet a demand, first those that are there anyway. */
    private @Nullable JsonValue choose(
            int index, List<Slot> slots, Predicate<Slot> suits, UnaryOperator<Slot> demanded, boolean presence) {
        for (int i = 0; i < slots.size(); i++) {
            Slot slot = slots.get(i);
            if (suits.test(slot)) {
                Slot changed = demanded.apply(slot);
                JsonValue found = proceed(index, slots, i, changed);
                if (found != null || presence || changed.equals(slot)) {
                    return found;
                }
            }
        }
        if (slots.size() >= max) {
            return null;
        }
        for (Slot slot : unused(slots, suits)) {
            JsonValue found = proceed(index, slots, slots.size(), demanded.apply(slot));
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private @Nullable JsonValue proceed(int index, List<Slot> slots, int at, Slot slot) {
        if (!isPossible(slot)) {
            return null;
        }
        List<Slot> next = new ArrayList<>(slots);
        if (at == next.size()) {
            next.add(slot);
        } else {
            next.set(at, slot);
        }
        return place(index + 1, next);
    }

    /**
     * The listed members that are not there yet, and one of each class.
     *
     * @param suits which of them are wanted; it asks for their names alone, since most are not
     */
    private List<Slot> unused(List<Slot> slots, Predicate<Slot> suits) {
        Set<String> there = new HashSet<>();
        slots.stream().map(Slot::name).filter(Objects::nonNull).forEach(there::add);
        List<Slot> unused = new ArrayList<>();
        for (String name : demands.names()) {
            if (!there.contains(name)
                    && suits.test(Slot.listed(name, Set.of()))
                    && demands.everyName().stream().allMatch(each -> each.test(new JsonString(name)))) {
                unused.add(Slot.listed(name, demands.value(name)));
            }
        }
        for (ObjectSearch.NameClass names : classes) {
            Slot fresh = Slot.fresh(names, demands.value(names));
            if (suits.test(fresh)) {
                unused.add(fresh);
            }
        }
        return unused;
    }

    private boolean isPossible(Slot slot) {
        return value(slot) != null && (slot.name() != null || solved(solver.name(slot.nameGoal())) != null);
    }

    private @Nullable JsonValue value(Slot slot) {
        return solved(solver.solve(slot.value()));
    }

    private @Nullable JsonValue solved(Outcome outcome) {
        if (outcome instanceof Outcome.Unknown) {
            failure = outcome;
        }
        return outcome instanceof Outcome.Model model ? model.value() : null;
    }

    /** The object, with as many more members as it needs. */
    private @Nullable JsonValue filled(List<Slot> slots) {
        Map<String, JsonValue> object = new LinkedHashMap<>();
        List<Slot> fresh = new ArrayList<>();
        for (Slot slot : slots) {
            if (slot.name() == null) {
                fresh.add(slot);
            } else {
                put(object, slot.name(), slot);
            }
        }
        for (Slot slot : fresh) {
            String name = name(slot, object.keySet());
            if (name == null) {
                if (fresh.size() > 1) {
                    failure = new Outcome.Unknown("propertyNames", "the names of several members compete");
                }
                return null;
            }
            put(object, name, slot);
        }
        return grow(object, slots) ? new JsonObject(object) : null;
    }

    private boolean grow(Map<String, JsonValue> object, List<Slot> slots) {
        if (min > MAX_MEMBERS) {
            failure = new Outcome.Unknown("minProperties", "the objects would be too large");
            return false;
        }
        List<Slot> more = object.size() < min ? unused(slots, slot -> true) : List.of();
        for (Slot slot : more) {
            boolean possible = object.size() < min && isPossible(slot);
            while (possible && object.size() < min) {
                String name = slot.name() == null ? name(slot, object.keySet()) : slot.name();
                possible = name != null && slot.name() == null;
                if (name != null) {
                    put(object, name, slot);
                }
            }
        }
        return object.size() >= min;
    }

    private void put(Map<String, JsonValue> object, String name, Slot slot) {
        JsonValue value = value(slot);
        if (value != null) {
            object.put(name, value);
        }
    }

    private @Nullable String name(Slot slot, Set<String> taken) {
        Set<Formula> goal = new LinkedHashSet<>(slot.nameGoal());
        goal.add(Excluding.names(taken));
        for (String nice : NICE) {
            if (goal.stream().allMatch(formula -> formula.test(new JsonString(nice)))) {
                return nice;
            }
        }
        return solved(solver.name(goal)) instanceof JsonString name ? name.value() : null;
    }
}
