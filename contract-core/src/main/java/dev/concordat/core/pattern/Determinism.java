package dev.concordat.core.pattern;

import dk.brics.automaton.Automaton;
import dk.brics.automaton.State;
import dk.brics.automaton.Transition;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Foresees whether the subset construction stays small: it is exponential for patterns such as {@code a.{30}}. */
final class Determinism {

    private static final int MAX_SUBSETS = 4_000;
    private static final long MAX_STEPS = 20_000_000;

    private Determinism() {}

    static boolean isAffordable(Automaton automaton) {
        if (automaton.isDeterministic()) {
            return true;
        }
        Set<Set<State>> seen = new HashSet<>();
        Deque<Set<State>> open = new ArrayDeque<>();
        Set<State> initial = Set.of(automaton.getInitialState());
        seen.add(initial);
        open.add(initial);
        long steps = 0;
        while (!open.isEmpty()) {
            for (Set<State> next : successors(open.remove())) {
                steps += next.size();
                if (!next.isEmpty() && seen.add(next)) {
                    open.add(next);
                }
            }
            if (seen.size() > MAX_SUBSETS || steps > MAX_STEPS) {
                return false;
            }
        }
        return true;
    }

    /** The sets of states that one character leads to, found by a sweep over the ends of the transitions. */
    private static Set<Set<State>> successors(Set<State> subset) {
        TreeMap<Integer, List<State>> entering = new TreeMap<>();
        TreeMap<Integer, List<State>> leaving = new TreeMap<>();
        for (State state : subset) {
            for (Transition transition : state.getTransitions()) {
                entering.computeIfAbsent((int) transition.getMin(), key -> new ArrayList<>())
                        .add(transition.getDest());
                leaving.computeIfAbsent(transition.getMax() + 1, key -> new ArrayList<>())
                        .add(transition.getDest());
            }
        }
        TreeSet<Integer> points = new TreeSet<>(entering.keySet());
        points.addAll(leaving.keySet());
        Map<State, Integer> active = new HashMap<>();
        Set<Set<State>> successors = new HashSet<>();
        for (int point : points) {
            leaving.getOrDefault(point, List.of())
                    .forEach(state -> active.computeIfPresent(state, (key, count) -> count == 1 ? null : count - 1));
            entering.getOrDefault(point, List.of()).forEach(state -> active.merge(state, 1, Integer::sum));
            successors.add(Set.copyOf(active.keySet()));
        }
        return successors;
    }
}
