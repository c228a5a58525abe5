package dev.concordat.core.pattern;

import dk.brics.automaton.Automaton;
import dk.brics.automaton.State;
import dk.brics.automaton.Transition;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/** Finds a shortest member of a language by code points; complete, since a longer path than there are states has a cycle. */
final class ShortestMember {

    /** What people can read first. */
    private static final List<CodePoints.Range> READABLE = List.of(
            new CodePoints.Range('a', 'z'),
            new CodePoints.Range('0', '9'),
            new CodePoints.Range('A', 'Z'),
            new CodePoints.Range('-', '-'),
            new CodePoints.Range('!', '~'),
            new CodePoints.Range(' ', ' '));

    /** One code point: the lead is 0 for those of one unit. */
    private record Step(char lead, char first, char last, int target) {}

    private final List<State> states = new ArrayList<>();
    private final IdentityHashMap<State, Integer> numbers = new IdentityHashMap<>();
    private final List<List<Step>> steps = new ArrayList<>();

    ShortestMember(Automaton automaton) {
        Deque<State> open = new ArrayDeque<>();
        open.add(automaton.getInitialState());
        number(automaton.getInitialState(), open);
        open.removeLast();
        while (!open.isEmpty()) {
            steps.add(steps(open.remove(), open));
        }
    }

    private int number(State state, Deque<State> open) {
        Integer known = numbers.get(state);
        if (known != null) {
            return known;
        }
        numbers.put(state, states.size());
        states.add(state);
        open.add(state);
        return states.size() - 1;
    }

    private List<Step> steps(State state, Deque<State> open) {
        List<Step> out = new ArrayList<>();
        for (Transition transition : sorted(state)) {
            char first = transition.getMin();
            char last = transition.getMax();
            if (Character.isHighSurrogate(first)) {
                for (Transition low : sorted(transition.getDest())) {
                    out.add(new Step(first, low.getMin(), low.getMax(), number(low.getDest(), open)));
                }
            } else {
                out.add(new Step((char) 0, first, last, number(transition.getDest(), open)));
            }
        }
        return out;
    }

    private static List<Transition> sorted(State state) {
        List<Transition> transitions = new ArrayList<>(state.getTransitions());
        transitions.sort(Comparator.comparing(Transition::getMin));
        return transitions;
    }

    Optional<String> of(long min, long max) {
        List<BitSet> finishing = new ArrayList<>();
        BitSet accepting = new BitSet();
        for (int i = 0; i < states.size(); i++) {
            accepting.set(i, states.get(i).isAccept());
        }
        finishing.add(accepting);
        for (int length = 0; length <= Math.min(max, min + states.size()); length++) {
            if (length > 0) {
                finishing.add(before(finishing.get(length - 1)));
            }
            if (length >= min && finishing.get(length).get(0)) {
                return Optional.of(walk(finishing, length));
            }
        }
        return Optional.empty();
    }

    private BitSet before(BitSet after) {
        BitSet states = new BitSet();
        for (int i = 0; i < steps.size(); i++) {
            states.set(i, steps.get(i).stream().anyMatch(step -> after.get(step.target())));
        }
        return states;
    }

    private String walk(List<BitSet> finishing, int length) {
        StringBuilder text = new StringBuilder();
        int state = 0;
        for (int left = length - 1; left >= 0; left--) {
            BitSet good = finishing.get(left);
            List<Step> open = steps.get(state).stream()
                    .filter(step -> good.get(step.target()))
                    .toList();
            state = take(open, text);
        }
        return text.toString();
    }

    private static int take(List<Step> open, StringBuilder text) {
        for (CodePoints.Range range : READABLE) {
            for (Step step : open) {
                if (step.lead() == 0 && step.first() <= range.last() && step.last() >= range.first()) {
                    text.append((char) Math.max(step.first(), range.first()));
                    return step.target();
                }
            }
        }
        // Control characters last.
        Step step = open.stream().filter(each -> each.last() > '~').findFirst().orElse(open.get(0));
        if (step.lead() != 0) {
            text.append(step.lead());
        }
        text.append(step.lead() != 0 ? step.first() : (char) Math.max(step.first(), Math.min(step.last(), '\u00a1')));
        return step.target();
    }
}
