package dev.concordat.core.pattern;

import dk.brics.automaton.Automaton;
import java.util.Collection;
import java.util.Optional;

/** A set of texts that can be crossed with others, turned inside out and sampled. */
public final class Language {

    private final Automaton automaton;
    private final boolean exact;

    private Language(Automaton automaton, boolean exact) {
        this.automaton = automaton;
        this.exact = exact;
    }

    /** Determinised and minimised, so that equal languages are sampled alike; empty where that costs too much. */
    static Optional<Language> canonical(Automaton automaton, boolean exact) {
        automaton.removeDeadTransitions();
        if (!Determinism.isAffordable(automaton)) {
            return Optional.empty();
        }
        automaton.determinize();
        automaton.minimize();
        return Optional.of(new Language(automaton, exact));
    }

    /** All texts of whole code points. */
    public static Language everything() {
        return new Language(LanguageBuilder.chars(CodePoints.ALL).repeat(), true);
    }

    /** Whether every member matches and every match is a member; otherwise samples have to be tested. */
    public boolean isExact() {
        return exact;
    }

    public boolean isEmpty() {
        return automaton.isEmpty();
    }

    public Optional<Language> and(Language other) {
        return canonical(automaton.intersection(other.automaton), exact && other.exact);
    }

    /** All members but some texts. */
    public Language without(Collection<String> texts) {
        // The union of texts takes no empty one.
        Automaton empty = texts.contains("") ? Automaton.makeEmptyString() : Automaton.makeEmpty();
        CharSequence[] others = texts.stream().filter(text -> !text.isEmpty()).toArray(CharSequence[]::new);
        Automaton rest = automaton.minus(empty).minus(Automaton.makeStringUnion(others));
        rest.minimize();
        return new Language(rest, exact);
    }

    /** How many steps {@link #shortest} may take. */
    public long costOfShortest(long min) {
        return (min + automaton.getNumberOfStates() + 1) * automaton.getNumberOfTransitions();
    }

    /** A member of the least length between two limits, in code points; empty where there is none. */
    public Optional<String> shortest(long min, long max) {
        return new ShortestMember(automaton).of(min, max);
    }

    /** All other texts, of whole code points only. */
    public Optional<Language> complement() {
        Automaton texts = LanguageBuilder.chars(CodePoints.ALL).repeat();
        return canonical(texts.minus(automaton), exact);
    }

    /** Samples of at most {@code cap} code points; prefers texts without astral and control characters. */
    public Sampler sampler(int cap) {
        CodePoints printable = CodePoints.range(0x20, 0x7E)
                .or(CodePoints.range(0xA1, 0xD7FF))
                .or(CodePoints.range(0xF900, 0xFDCF))
                .or(CodePoints.range(0xFE70, 0xFEFE));
        Automaton readable =
                automaton.intersection(LanguageBuilder.chars(printable).repeat());
        readable.removeDeadTransitions();
        readable.minimize();
        return new Sampler(readable.isEmpty() ? automaton : readable, cap);
    }
}
