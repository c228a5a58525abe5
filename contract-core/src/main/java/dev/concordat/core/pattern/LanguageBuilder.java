package dev.concordat.core.pattern;

import dk.brics.automaton.Automaton;
import dk.brics.automaton.State;
import dk.brics.automaton.Transition;
import java.util.List;
import java.util.Optional;

/**
 * Builds the automaton of a pattern over UTF-16 units. {@code ^} and {@code $} become two marker characters that may only
 * stand at the ends of the subject and are erased afterwards; lookahead is an intersection with what follows. What is not
 * regular (back-references) or needs what came before (lookbehind, {@code \b}) is left out and makes the language inexact:
 * callers test what they sample.
 */
final class LanguageBuilder {

    /** Noncharacters, so no document can mean them. */
    private static final char START = '\uFDD0';

    private static final char END = '\uFDD1';
    private static final int MAX_STATES = 6_000;
    private static final int MAX_REPEAT = 400;

    private boolean exact = true;

    private LanguageBuilder() {}

    static Optional<Language> build(Node tree) {
        LanguageBuilder builder = new LanguageBuilder();
        try {
            Automaton anything = chars(CodePoints.ALL).repeat();
            Automaton starts = Automaton.makeChar(START).repeat();
            Automaton ends = Automaton.makeChar(END).repeat();
            Automaton match = builder.before(tree, anything.concatenate(ends));
            Automaton marked = starts.concatenate(anything)
                    .concatenate(match)
                    .intersection(starts.concatenate(anything).concatenate(ends));
            Automaton language = marked.subst(START, "").subst(END, "");
            return Language.canonical(language, builder.exact);
        } catch (TooLarge e) {
            return Optional.empty();
        }
    }

    /** The node followed by {@code rest}. */
    private Automaton before(Node node, Automaton rest) throws TooLarge {
        if (node instanceof Node.Sequence sequence) {
            Automaton following = rest;
            List<Node> parts = sequence.parts();
            for (int i = parts.size() - 1; i >= 0; i--) {
                following = before(parts.get(i), following);
            }
            return following;
        }
        if (node instanceof Node.Group group) {
            return before(group.part(), rest);
        }
        if (node instanceof Node.Choice choice && containsLook(choice)) {
            Automaton union = Automaton.makeEmpty();
            for (Node branch : choice.branches()) {
                union = union.union(before(branch, rest));
            }
            return bounded(union);
        }
        if (node instanceof Node.Look look && look.ahead()) {
            Automaton ahead = before(
                    look.part(),
                    chars(CodePoints.ALL)
                            .repeat()
                            .concatenate(Automaton.makeChar(END).repeat()));
            if (!look.negative()) {
                return bounded(rest.intersection(ahead));
            }
            if (!Determinism.isAffordable(ahead)) {
                throw new TooLarge();
            }
            return bounded(rest.minus(ahead));
        }
        return bounded(alone(node).concatenate(rest));
    }

    private Automaton alone(Node node) throws TooLarge {
        if (node instanceof Node.Chars set) {
            return chars(set.set());
        }
        if (node instanceof Node.Group group) {
            return alone(group.part());
        }
        if (node instanceof Node.Sequence sequence) {
            Automaton all = Automaton.makeEmptyString();
            for (Node part : sequence.parts()) {
                all = bounded(all.concatenate(alone(part)));
            }
            return all;
        }
        if (node instanceof Node.Choice choice) {
            Automaton union = Automaton.makeEmpty();
            for (Node branch : choice.branches()) {
                union = bounded(union.union(alone(branch)));
            }
            return union;
        }
        if (node instanceof Node.Repeat repeat) {
            return repeated(repeat);
        }
        if (node == Node.Edge.START) {
            return Automaton.makeChar(START);
        }
        if (node == Node.Edge.END) {
            return Automaton.makeChar(END);
        }
        exact = false;
        return node instanceof Node.BackReference ? chars(CodePoints.ALL).repeat() : Automaton.makeEmptyString();
    }

    private Automaton repeated(Node.Repeat repeat) throws TooLarge {
        Automaton part = alone(repeat.part());
        if (repeat.max() < 0) {
            check(part.getNumberOfStates() * (long) (repeat.min() + 1));
            return part.repeat(repeat.min());
        }
        int max = repeat.max();
        if (max > MAX_REPEAT) {
            exact = false;
            max = Math.max(repeat.min(), MAX_REPEAT);
        }
        check(part.getNumberOfStates() * (long) max);
        return part.repeat(repeat.min(), max);
    }

    private static boolean containsLook(Node node) {
        if (node instanceof Node.Look) {
            return true;
        }
        if (node instanceof Node.Choice choice) {
            return choice.branches().stream().anyMatch(LanguageBuilder::containsLook);
        }
        if (node instanceof Node.Sequence sequence) {
            return sequence.parts().stream().anyMatch(LanguageBuilder::containsLook);
        }
        return node instanceof Node.Group group && containsLook(group.part());
    }

    private static Automaton bounded(Automaton automaton) throws TooLarge {
        check(automaton.getNumberOfStates());
        return automaton;
    }

    private static void check(long states) throws TooLarge {
        if (states > MAX_STATES) {
            throw new TooLarge();
        }
    }

    /** One code point of the set: one unit, or a surrogate pair. */
    static Automaton chars(CodePoints set) {
        State from = new State();
        State to = new State();
        to.setAccept(true);
        units(set.within(0, 0xD7FF), from, to);
        units(set.within(0xE000, START - 1), from, to);
        units(set.within(END + 1, 0xFFFF), from, to);
        for (CodePoints.Range range :
                set.within(0x10000, Character.MAX_CODE_POINT).ranges()) {
            pairs(range.first(), range.last(), from, to);
        }
        Automaton automaton = new Automaton();
        automaton.setInitialState(from);
        automaton.setDeterministic(false);
        return automaton;
    }

    private static void units(CodePoints set, State from, State to) {
        set.ranges()
                .forEach(range -> from.addTransition(new Transition((char) range.first(), (char) range.last(), to)));
    }

    private static void pairs(int first, int last, State from, State to) {
        char high = Character.highSurrogate(first);
        char lastHigh = Character.highSurrogate(last);
        if (high == lastHigh) {
            pair(high, high, Character.lowSurrogate(first), Character.lowSurrogate(last), from, to);
            return;
        }
        pair(high, high, Character.lowSurrogate(first), '\uDFFF', from, to);
        if (lastHigh - high > 1) {
            pair((char) (high + 1), (char) (lastHigh - 1), '\uDC00', '\uDFFF', from, to);
        }
        pair(lastHigh, lastHigh, '\uDC00', Character.lowSurrogate(last), from, to);
    }

    private static void pair(char high, char lastHigh, char low, char lastLow, State from, State to) {
        State middle = new State();
        from.addTransition(new Transition(high, lastHigh, middle));
        middle.addTransition(new Transition(low, lastLow, to));
    }

    /** The automaton would not fit into reasonable memory or time. */
    private static final class TooLarge extends Exception {
        private static final long serialVersionUID = 1L;
    }
}
