package dev.concordat.core.generate;

import dev.concordat.core.pattern.EcmaPattern;
import dev.concordat.core.pattern.Language;
import dev.concordat.core.pattern.Sampler;
import dev.concordat.core.sample.FormatSamples;
import dev.concordat.core.sample.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;

/** Strings for a shape: its patterns as one automaton, crossed with its lengths, else its format, else words. */
final class Texts {

    /** Longer strings are not sent: common servers take eight kilobytes of a URL and its headers. */
    static final int MAX_LENGTH = 7_000;

    private static final int SPARE = 48;

    private final Map<String, EcmaPattern> patterns = new ConcurrentHashMap<>();
    private final Map<List<String>, Optional<Language>> languages = new ConcurrentHashMap<>();
    private final Map<List<String>, Optional<Sampler>> samplers = new ConcurrentHashMap<>();
    private final Map<List<String>, Optional<Sampler>> outside = new ConcurrentHashMap<>();

    boolean matches(String pattern, String text) {
        return compiled(pattern).find(text) == EcmaPattern.Match.YES;
    }

    /** Some string that a pattern matches. */
    Optional<String> matching(String pattern, RandomGenerator random) {
        return language(pattern)
                .map(language -> language.sampler(SPARE))
                .flatMap(sampler -> sampler.ofLength(sampler.atLeast(1).orElse(0), random))
                .filter(text -> matches(pattern, text));
    }

    /** A plausible string within the lengths. */
    Optional<String> ordinary(Shape shape, String name, RandomGenerator random) {
        int min = shape.minLength();
        int max = shape.maxLength();
        if (min > max || min > MAX_LENGTH) {
            return Optional.empty();
        }
        Optional<String> sample = shape.formats()
                .flatMap(format -> FormatSamples.ordinary(format, random).stream())
                .findFirst();
        String wish = sample.orElseGet(() -> Words.forName(name, random));
        if (fits(shape, wish)) {
            return Optional.of(wish);
        }
        if (shape.patterns().findAny().isPresent()) {
            return patterned(shape, min, random);
        }
        int length = wish.codePointCount(0, wish.length());
        return ofLength(shape, length < min ? min : Math.min(length, max), random);
    }

    private Optional<String> patterned(Shape shape, int min, RandomGenerator random) {
        Optional<Sampler> sampler = sampler(shape);
        if (sampler.isEmpty()) {
            return Optional.empty();
        }
        OptionalInt least = sampler.get().atLeast(Math.max(min, 1));
        if (least.isEmpty()) {
            least = sampler.get().atLeast(min);
        }
        int start = least.orElse(-1);
        for (int attempt = 0; start >= 0 && attempt < 24; attempt++) {
            int wish = start + (attempt % 8) * (attempt % 8 + 1) / 2;
            Optional<String> text = sampler.get().ofLength(wish, random).filter(candidate -> fits(shape, candidate));
            if (text.isPresent()) {
                return text;
            }
        }
        return Optional.empty();
    }

    private boolean fits(Shape shape, String text) {
        int length = text.codePointCount(0, text.length());
        return length >= shape.minLength()
                && length <= shape.maxLength()
                && shape.patterns().allMatch(pattern -> !isReadable(pattern) || matches(pattern, text));
    }

    private boolean isReadable(String pattern) {
        return compiled(pattern).problem().isEmpty();
    }

    /** A string of exactly this many code points that keeps patterns and format. */
    Optional<String> ofLength(Shape shape, int length, RandomGenerator random) {
        if (length < 0 || length > MAX_LENGTH) {
            return Optional.empty();
        }
        if (shape.patterns().anyMatch(this::isReadable)) {
            return sampler(shape).flatMap(sampler -> sampler.ofLength(length, random));
        }
        List<String> formats = shape.formats()
                .filter(format -> !FormatSamples.illegal(format).isEmpty())
                .toList();
        if (!formats.isEmpty()) {
            return FormatSamples.ofLength(formats.get(0), length);
        }
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.append(text.isEmpty() ? "" : " ").append(Words.noun(random));
        }
        text.setLength(length);
        if (length > 0 && text.charAt(length - 1) == ' ') {
            text.setCharAt(length - 1, 'e');
        }
        return Optional.of(text.toString());
    }

    /** The greatest length up to {@code max} that the patterns leave, the least from {@code min}. */
    OptionalInt length(Shape shape, int bound, boolean greatest) {
        if (shape.patterns().noneMatch(this::isReadable)) {
            return bound > MAX_LENGTH ? OptionalInt.empty() : OptionalInt.of(bound);
        }
        Optional<Sampler> sampler = sampler(shape);
        if (sampler.isEmpty()) {
            return OptionalInt.empty();
        }
        return greatest ? sampler.get().atMost(bound) : sampler.get().atLeast(bound);
    }

    /** Strings that break one pattern and keep the others, nearest to an ordinary one first. */
    List<String> outside(Shape shape, String pattern, String ordinary, RandomGenerator random) {
        List<String> texts = new ArrayList<>();
        for (String mutant : List.of(
                ordinary + "!", "!" + ordinary, ordinary + " ", ordinary.isEmpty() ? "~" : ordinary.substring(1))) {
            if (!matches(pattern, mutant)) {
                texts.add(mutant);
            }
        }
        outside(shape, pattern).ifPresent(sampler -> {
            for (int length = shape.minLength();
                    length < Math.min(shape.minLength() + SPARE, shape.maxLength());
                    length++) {
                sampler.ofLength(length, random).ifPresent(texts::add);
            }
            sampler.ofLength(shape.minLength(), random).ifPresent(texts::add);
            sampler.ofLength(Math.min(shape.maxLength(), MAX_LENGTH), random).ifPresent(texts::add);
        });
        return texts;
    }

    /** What breaks a pattern and keeps the others; a complement takes seconds where the pattern names many letters. */
    private Optional<Sampler> outside(Shape shape, String pattern) {
        List<String> others = shape.patterns()
                .filter(other -> !other.equals(pattern))
                .sorted()
                .toList();
        int cap = cap(shape);
        List<String> key = new ArrayList<>(others);
        key.add(0, pattern);
        key.add(Integer.toString(cap));
        return outside.computeIfAbsent(key, absent -> {
            Optional<Language> left = language(pattern).flatMap(Language::complement);
            for (String other : others) {
                left = left.flatMap(language -> language(other).flatMap(language::and));
            }
            return left.map(language -> language.sampler(cap));
        });
    }

    private Optional<Sampler> sampler(Shape shape) {
        List<String> readable =
                shape.patterns().filter(this::isReadable).sorted().toList();
        int cap = cap(shape);
        List<String> key = new ArrayList<>(readable);
        key.add(Integer.toString(cap));
        return samplers.computeIfAbsent(
                key,
                absent -> intersection(readable)
                        .filter(language -> !language.isEmpty())
                        .map(language -> language.sampler(cap)));
    }

    private static int cap(Shape shape) {
        int max = shape.maxLength();
        return max <= MAX_LENGTH ? max + 1 : Math.min(MAX_LENGTH, shape.minLength() + SPARE);
    }

    private Optional<Language> intersection(List<String> readable) {
        Optional<Language> all = language(readable.get(0));
        for (String other : readable.subList(1, readable.size())) {
            all = all.flatMap(language -> language(other).flatMap(language::and));
        }
        return all;
    }

    private Optional<Language> language(String pattern) {
        return languages.computeIfAbsent(
                List.of(pattern), key -> compiled(pattern).language());
    }

    private EcmaPattern compiled(String pattern) {
        return patterns.computeIfAbsent(pattern, EcmaPattern::compile);
    }
}
