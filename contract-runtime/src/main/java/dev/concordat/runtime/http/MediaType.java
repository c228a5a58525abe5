package dev.concordat.runtime.http;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A media type or range (RFC 9110, 8.3.1 and 12.5.1), in lower case.
 *
 * @param type {@code *} in ranges
 * @param subtype {@code *} in ranges
 */
public record MediaType(String type, String subtype, Map<String, String> parameters) {
    /** More than any number of parameters. */
    private static final int EXACT = 1000;

    public MediaType {
        parameters = Map.copyOf(parameters);
    }

    /** Parameters that say how a body is written, not what it is. */
    private static final Set<String> NEUTRAL = Set.of("q", "charset", "boundary");

    /** Empty if the text is no media type. */
    public static Optional<MediaType> parse(String text) {
        List<String> pieces = split(text, ';');
        String[] names = pieces.get(0).strip().toLowerCase(Locale.ROOT).split("/", -1);
        if (names.length != 2 || names[0].isEmpty() || names[1].isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String piece : pieces.subList(1, pieces.size())) {
            int equals = piece.indexOf('=');
            if (equals > 0) {
                String name = piece.substring(0, equals).strip().toLowerCase(Locale.ROOT);
                parameters.putIfAbsent(
                        name, unquoted(piece.substring(equals + 1).strip()));
            }
        }
        return Optional.of(new MediaType(names[0], names[1], parameters));
    }

    /** Where a delimiter stands outside of quoted strings (RFC 9110, 5.6.4). */
    static List<String> split(String text, char delimiter) {
        List<String> pieces = new ArrayList<>();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '\\' && quoted) {
                i++;
            } else if (c == delimiter && !quoted) {
                pieces.add(text.substring(start, i));
                start = i + 1;
            }
        }
        pieces.add(text.substring(start));
        return pieces;
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
        return quoted ? value.substring(1, value.length() - 1).replaceAll("\\\\(.)", "$1") : value;
    }

    /**
     * Whether this range covers the type. A parameter such as {@code version} tells types apart where both have it; one
     * that the other does not have tells nothing.
     */
    public boolean covers(MediaType other) {
        return (type.equals("*") || type.equals(other.type))
                && (subtype.equals("*") || subtype.equals(other.subtype))
                && parameters.entrySet().stream()
                        .filter(parameter -> !NEUTRAL.contains(parameter.getKey()))
                        .allMatch(parameter -> parameter
                                .getValue()
                                .equalsIgnoreCase(
                                        other.parameters.getOrDefault(parameter.getKey(), parameter.getValue())));
    }

    /** How many parameters both have, where this range covers the type. */
    int common(MediaType other) {
        return (int) parameters.keySet().stream()
                .filter(name -> !NEUTRAL.contains(name) && other.parameters.containsKey(name))
                .count();
    }

    /**
     * The declared type or range that says most about a type (OpenAPI 3.1, 4.8.14): the more exact one, then the one
     * with more parameters in common, then the first.
     */
    public Optional<String> best(List<String> declared) {
        String best = null;
        int most = -1;
        for (String one : declared) {
            Optional<MediaType> range = parse(one).filter(found -> found.covers(this));
            int exact = range.isEmpty()
                    ? -1
                    : range.get().exactness() * EXACT + range.get().common(this);
            if (exact > most) {
                best = one;
                most = exact;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The charset, UTF-8 if none is given; empty if unknown. */
    public Optional<Charset> charset() {
        try {
            return Optional.of(Charset.forName(parameters.getOrDefault("charset", StandardCharsets.UTF_8.name())));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    /** The charset if one is given that is known; null: the body itself tells, as XML does (RFC 7303, 3). */
    public @Nullable Charset toldCharset() {
        return parameters.containsKey("charset") ? charset().orElse(null) : null;
    }

    /** What the text of a body is written in whose media type this is. */
    public static Charset charsetOf(String mediaType) {
        return parse(mediaType).flatMap(MediaType::charset).orElse(StandardCharsets.UTF_8);
    }

    /** The weight {@code q} in {@code Accept}, 0 to 1. */
    double quality() {
        try {
            return Math.max(0, Math.min(1, Double.parseDouble(parameters.getOrDefault("q", "1"))));
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    /** The more exact range wins over the less exact one. */
    int exactness() {
        return (type.equals("*") ? 0 : 1) + (subtype.equals("*") ? 0 : 1);
    }
}
