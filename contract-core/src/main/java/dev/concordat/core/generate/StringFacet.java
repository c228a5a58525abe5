package dev.concordat.core.generate;

import dev.concordat.core.algebra.Sought;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonType;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.sample.FormatSamples;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Lengths, {@code pattern} and {@code format} of strings. */
final class StringFacet implements Facet {

    /** Letters beyond Latin 1, a combining mark, an astral character: each breaks some naive length or encoding. */
    private static final String UNICODE = "Zo\u00eb \u03a9\u0301 \u732b \ud83d\udc32";

    private final Texts texts;
    private final long seed;

    StringFacet(Texts texts, long seed) {
        this.texts = texts;
        this.seed = seed;
    }

    private static boolean applies(Site site) {
        return site.base() instanceof JsonString && site.shape().enumeration() == null;
    }

    @Override
    public void valid(Site site, Targets targets) {
        if (!applies(site)) {
            return;
        }
        Shape shape = site.shape();
        int min = shape.minLength();
        int max = shape.maxLength();
        boolean free = shape.patterns().findAny().isEmpty()
                && shape.formats().findAny().isEmpty();
        if (min > 0) {
            length(site, targets, "minLength", "the least length", texts.length(shape, min, false), min);
            length(
                    site,
                    targets,
                    "minLength",
                    "one more than the least length",
                    texts.length(shape, min + 1, false),
                    min);
        } else if (free) {
            targets.add(site, "type", "the empty string", new JsonString(""));
        }
        if (max < Integer.MAX_VALUE) {
            if (max > Texts.MAX_LENGTH) {
                targets.miss(site.pointer(), "maxLength", "a string of " + max + " characters is too large to send");
            } else {
                length(site, targets, "maxLength", "the greatest length", texts.length(shape, max, true), max);
                length(
                        site,
                        targets,
                        "maxLength",
                        "one less than the greatest length",
                        texts.length(shape, max - 1, true),
                        max);
            }
        }
        if (free && max >= 1) {
            targets.add(site, "type", "characters beyond ASCII", unicode(min, max));
        }
        shape.patterns().forEach(pattern -> {
            RandomGenerator random = site.random(seed);
            targets.add(
                    site,
                    "pattern",
                    "a match of " + pattern,
                    Stream.generate(() -> texts.ordinary(shape, site.name(), random))
                            .limit(4)
                            .flatMap(text -> text.stream())
                            .map(JsonString::new));
        });
        shape.formats()
                .forEach(format -> FormatSamples.legal(format).forEach(odd -> {
                    int length = odd.codePointCount(0, odd.length());
                    if (shape.patterns().findAny().isEmpty() && length >= min && length <= max) {
                        targets.add(site, "format", "an odd but legal " + format + ", " + odd, new JsonString(odd));
                    }
                }));
    }

    private void length(Site site, Targets targets, String keyword, String reason, OptionalInt length, int bound) {
        RandomGenerator random = site.random(seed);
        if (length.isEmpty() && site.shape().patterns().findAny().isEmpty()) {
            targets.miss(site.pointer(), keyword, reason + ": " + bound + " characters are too many to send");
            return;
        }
        Optional<String> never = length.isEmpty()
                ? Optional.empty()
                : site.shape()
                        .formats()
                        .filter(format -> FormatSamples.isNever(format, length.getAsInt()))
                        .findFirst();
        if (never.isPresent()) {
            targets.prove(site.pointer(), keyword, reason + ": no " + never.get() + " has that length");
            return;
        }
        targets.add(
                site,
                keyword,
                length.isEmpty() ? reason : reason + ", " + length.getAsInt(),
                length.isEmpty() ? new Sought.OfType(JsonType.STRING) : ofLength(length.getAsInt()),
                Stream.generate(() -> texts.ofLength(site.shape(), length.orElse(-1), random))
                        .limit(3)
                        .flatMap(text -> text.stream())
                        .map(JsonString::new));
    }

    private static Sought ofLength(int length) {
        return new Sought.OfSize(JsonType.STRING, length, length);
    }

    private static JsonString unicode(int min, int max) {
        StringBuilder text = new StringBuilder(UNICODE);
        int length = UNICODE.codePointCount(0, UNICODE.length());
        while (length < Math.min(min, Texts.MAX_LENGTH)) {
            text.append('\u00e9');
            length++;
        }
        String whole = text.toString();
        String cut = whole.substring(whole.offsetByCodePoints(0, length - Math.min(length, max)));
        return new JsonString(cut);
    }

    @Override
    public void invalid(Site site, Targets targets) {
        if (!applies(site)) {
            return;
        }
        Shape shape = site.shape();
        RandomGenerator random = site.random(seed);
        int min = shape.minLength();
        int max = shape.maxLength();
        if (min > 0) {
            targets.add(
                    site,
                    "minLength",
                    "one character less than " + min,
                    ofLength(min - 1),
                    withLength(site, min - 1, random));
        }
        if (max >= Texts.MAX_LENGTH && max < Integer.MAX_VALUE) {
            targets.miss(site.pointer(), "maxLength", "a string of " + (max + 1L) + " characters is too large to send");
        } else if (max < Integer.MAX_VALUE) {
            targets.add(
                    site,
                    "maxLength",
                    "one character more than " + max,
                    ofLength(max + 1),
                    withLength(site, max + 1, random));
        }
        String ordinary = site.base() instanceof JsonString string ? string.value() : "";
        shape.patterns()
                .forEach(pattern -> targets.add(
                        site,
                        "pattern",
                        "no match of " + pattern,
                        texts.outside(shape, pattern, ordinary, random).stream().map(JsonString::new)));
        shape.formats()
                .forEach(format -> FormatSamples.illegal(format).forEach(miss -> {
                    int length = miss.codePointCount(0, miss.length());
                    if (shape.patterns().findAny().isEmpty() && length >= min && length <= max) {
                        targets.add(site, "format", "no " + format + ", " + miss, new JsonString(miss));
                    }
                }));
    }

    /** With patterns and format if they leave such a length, else without: the length is broken all the same. */
    private Stream<JsonValue> withLength(Site site, int length, RandomGenerator random) {
        return Stream.concat(
                texts.ofLength(site.shape(), length, random).stream().map(JsonString::new),
                Stream.of(new JsonString("a".repeat(length)), new JsonString("0".repeat(length))));
    }
}
