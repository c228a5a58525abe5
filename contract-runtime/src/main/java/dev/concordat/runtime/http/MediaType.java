package dev.concordat.runtime.http;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A media type or range (RFC 9110, 8.3.1 and 12.5.1), in lower case.
 *
 * @param type {@code *} in ranges
 * @param subtype {@code *} in ranges
 */
public record MediaType(String type, String subtype, Map<String, String> parameters) {

    public MediaType {
        parameters = Map.copyOf(parameters);
    }

    /** Empty if the text is no media type. */
    public static Optional<MediaType> parse(String text) {
        String[] pieces = text.split(";", -1);
        String[] names = pieces[0].strip().toLowerCase(Locale.ROOT).split("/", -1);
        if (names.length != 2 || names[0].isEmpty() || names[1].isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> parameters = new LinkedHashMap<>();
        for (int i = 1; i < pieces.length; i++) {
            int equals = pieces[i].indexOf('=');
            if (equals > 0) {
                String value = pieces[i].substring(equals + 1).strip();
                boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
                parameters.put(
                        pieces[i].substring(0, equals).strip().toLowerCase(Locale.ROOT),
                        quoted ? value.substring(1, value.length() - 1) : value);
            }
        }
        return Optional.of(new MediaType(names[0], names[1], parameters));
    }

    /** Whether this range covers the type; parameters do not count. */
    public boolean covers(MediaType other) {
        return (type.equals("*") || type.equals(other.type)) && (subtype.equals("*") || subtype.equals(other.subtype));
    }

    /** The charset, UTF-8 if none is given; empty if unknown. */
    public Optional<Charset> charset() {
        try {
            return Optional.of(Charset.forName(parameters.getOrDefault("charset", StandardCharsets.UTF_8.name())));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
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
