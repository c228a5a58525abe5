package dev.concordat.core.algebra;

import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.pattern.Language;
import dev.concordat.core.sample.FormatSamples;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds a string of given lengths in the product of patterns; formats are tried by samples. */
final class StringSearch {

    private static final long MAX_LENGTH = 20_000;
    private static final long MAX_COST = 20_000_000;
    private static final int SAMPLES = 24;

    private final Collection<Atom> atoms;
    private final List<StringAtom.OfFormat> formats = new ArrayList<>();
    private Language language = Language.everything();
    private final Set<String> excluded = new LinkedHashSet<>();
    private @Nullable Outcome obstacle;
    private long min;
    private long max = Atom.Count.UNBOUNDED;

    private StringSearch(Collection<Atom> atoms) {
        this.atoms = atoms;
    }

    static Outcome search(Collection<Atom> atoms) {
        return new StringSearch(atoms).search();
    }

    private Outcome search() {
        for (Atom atom : atoms) {
            if (atom instanceof StringAtom.OfFormat format) {
                if (atoms.contains((Atom) format.negated())) {
                    return Outcome.EMPTY;
                }
                formats.add(format);
            }
            if (atom instanceof Atom.Count count) {
                min = Math.max(min, count.min());
                max = Math.min(max, count.max());
            }
        }
        if (min > max) {
            return Outcome.EMPTY;
        }
        for (Atom atom : atoms) {
            if (atom instanceof StringAtom.Matches matches) {
                if (atoms.contains((Atom) matches.negated())) {
                    return Outcome.EMPTY;
                }
                cross(matches);
            } else if (atom instanceof Atom.NoneOf none) {
                none.values().stream()
                        .filter(JsonString.class::isInstance)
                        .forEach(value -> excluded.add(((JsonString) value).value()));
            }
        }
        return members();
    }

    private void cross(StringAtom.Matches matches) {
        Optional<Language> matching = matches.expression().language(matches.positive());
        if (matching.isPresent() && !matching.get().isExact()) {
            obstacle = new Outcome.Unknown(
                    "pattern", "no regular expression in the strict sense: " + matches.expression());
        }
        Optional<Language> both = matching.flatMap(language::and);
        if (both.isPresent()) {
            language = both.get();
        } else {
            obstacle = new Outcome.Unknown("pattern", "the automaton would be too large: " + matches.expression());
        }
    }

    private Outcome members() {
        for (StringAtom.OfFormat format : formats) {
            for (String sample : samples(format)) {
                if (isGood(sample)) {
                    return new Outcome.Model(new JsonString(sample));
                }
            }
        }
        // Most excluded texts are no short members, and an automaton without thousands of them is large.
        Outcome outcome = shortest();
        if (outcome == null && !excluded.isEmpty()) {
            language = language.without(excluded);
            outcome = shortest();
        }
        if (outcome != null) {
            return outcome;
        }
        if (obstacle != null) {
            return obstacle;
        }
        return new Outcome.Unknown(
                "format",
                "no text found that is "
                        + String.join(
                                " and ",
                                formats.stream().map(StringSearch::shown).toList()));
    }

    /** Tries the shortest members one by one; null where there are more. */
    private @Nullable Outcome shortest() {
        Language rest = language;
        for (int i = 0; i < SAMPLES; i++) {
            if (min > MAX_LENGTH || rest.costOfShortest(min) > MAX_COST) {
                return new Outcome.Unknown("minLength", "the strings would be too long");
            }
            Optional<String> member = rest.shortest(min, max);
            if (member.isEmpty()) {
                return obstacle != null ? obstacle : Outcome.EMPTY;
            }
            if (isGood(member.get())) {
                return new Outcome.Model(new JsonString(member.get()));
            }
            rest = rest.without(List.of(member.get()));
        }
        return null;
    }

    private static String shown(StringAtom.OfFormat format) {
        return (format.positive() ? "" : "no ") + format.name();
    }

    private List<String> samples(StringAtom.OfFormat format) {
        if (!format.positive()) {
            return FormatSamples.illegal(format.name());
        }
        List<String> samples = new ArrayList<>(FormatSamples.legal(format.name()));
        if (min <= MAX_LENGTH) {
            for (long length = min; length <= Math.min(max, min + 8); length++) {
                FormatSamples.ofLength(format.name(), (int) length).ifPresent(samples::add);
            }
        }
        return samples;
    }

    private boolean isGood(String text) {
        JsonValue value = new JsonString(text);
        return atoms.stream().allMatch(atom -> atom.test(value));
    }
}
