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
import java.util.OptionalInt;
import java.util.random.RandomGenerator;

/** Draws members of a language by length. */
public final class Sampler {

    /** Characters that people type, most natural first. */
    private static final String NATURAL = "etaoinshrdlucmfwypvbgkqjxz0123456789ETAOINSHRDLUCMFWYPVBGKQJXZ-_. ";

    private record Step(char first, char last, int target) {}

    private final List<List<Step>> steps = new ArrayList<>();
    private final BitSet accepting = new BitSet();

    /** {@code finishing.get(n)}: the states from which a member ends after exactly n units. */
    private final List<BitSet> finishing = new ArrayList<>();

    Sampler(Automaton automaton, int cap) {
        number(automaton);
        finishing.add(accepting);
        for (int n = 1; n <= cap; n++) {
            BitSet before = finishing.get(n - 1);
            BitSet now = new BitSet();
            for (int state = 0; state < steps.size(); state++) {
                for (Step step : steps.get(state)) {
                    if (before.get(step.target())) {
                        now.set(state);
                        break;
                    }
                }
            }
            finishing.add(now);
            if (now.isEmpty()) {
                break;
            }
        }
    }

    /** Numbers states breadth first along sorted transitions: the library's own order varies from run to run. */
    private void number(Automaton automaton) {
        IdentityHashMap<State, Integer> numbers = new IdentityHashMap<>();
        Deque<State> open = new ArrayDeque<>();
        numbers.put(automaton.getInitialState(), 0);
        open.add(automaton.getInitialState());
        while (!open.isEmpty()) {
            State state = open.remove();
            if (state.isAccept()) {
                accepting.set(steps.size());
            }
            List<Transition> transitions = new ArrayList<>(state.getTransitions());
            transitions.sort(Comparator.comparing(Transition::getMin));
            List<Step> out = new ArrayList<>();
            for (Transition transition : transitions) {
                Integer target = numbers.get(transition.getDest());
                if (target == null) {
                    target = numbers.size();
                    numbers.put(transition.getDest(), target);
                    open.add(transition.getDest());
                }
                out.add(new Step(transition.getMin(), transition.getMax(), target));
            }
            steps.add(out);
        }
    }

    /** The least length of at least {@code min} that a member has, within the cap. */
    public OptionalInt atLeast(int min) {
        for (int n = Math.max(0, min); n < finishing.size(); n++) {
            if (finishing.get(n).get(0)) {
                return OptionalInt.of(n);
            }
        }
        return OptionalInt.empty();
    }

    /** The greatest length of at most {@code max} that a member has, within the cap. */
    public OptionalInt atMost(int max) {
        for (int n = Math.min(max, finishing.size() - 1); n >= 0; n--) {
            if (finishing.get(n).get(0)) {
                return OptionalInt.of(n);
            }
        }
        return OptionalInt.empty();
    }

    /** A member of exactly this length, if there is one. */
    public Optional<String> ofLength(int length, RandomGenerator random) {
        if (length < 0 || length >= finishing.size() || !finishing.get(length).get(0)) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder();
        int state = 0;
        for (int left = length - 1; left >= 0; left--) {
            BitSet good = finishing.get(left);
            List<Step> open = new ArrayList<>();
            for (Step step : steps.get(state)) {
                if (good.get(step.target())) {
                    open.add(step);
                }
            }
            Step step = choose(open, random);
            text.append(character(step, random));
            state = step.target();
        }
        return Optional.of(text.toString());
    }

    private static Step choose(List<Step> open, RandomGenerator random) {
        List<Step> natural = open.stream().filter(Sampler::isNatural).toList();
        List<Step> pool = natural.isEmpty() ? open : natural;
        return pool.get(random.nextInt(pool.size()));
    }

    private static boolean isNatural(Step step) {
        return step.first() <= 'z' && step.last() >= '0';
    }

    private static char character(Step step, RandomGenerator random) {
        StringBuilder natural = new StringBuilder();
        for (int i = 0; i < NATURAL.length(); i++) {
            char c = NATURAL.charAt(i);
            if (c >= step.first() && c <= step.last()) {
                natural.append(c);
            }
        }
        if (natural.isEmpty()) {
            return (char) (step.first() + random.nextInt(Math.min(step.last() - step.first() + 1, 94)));
        }
        // Letters before digits before the rest, where the language leaves the choice.
        return natural.charAt(random.nextInt(Math.min(natural.length(), 24)));
    }
}
