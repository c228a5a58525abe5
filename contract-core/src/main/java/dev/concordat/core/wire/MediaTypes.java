package dev.concordat.core.wire;

import dev.concordat.core.contract.MediaType;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Matching of media types against the ranges of a contract (RFC 9110, 12.5.1). */
public final class MediaTypes {

    /** Parameters that say how a body is written, not what it is. */
    private static final Set<String> NEUTRAL = Set.of("q", "charset", "boundary");

    private static final Pattern PARAMETER =
            Pattern.compile(";\\s*([^\\s;=\"]+)=(\"(?:[^\"\\\\]|\\\\.)*+\"|[^\\s;\"]*)");

    private MediaTypes() {}

    /** The type without its parameters, lower case. */
    public static String essence(String type) {
        int semicolon = type.indexOf(';');
        return (semicolon < 0 ? type : type.substring(0, semicolon)).strip().toLowerCase(Locale.ROOT);
    }

    /** Whether a range covers a type, both without parameters. */
    public static boolean covers(String range, String type) {
        return range.equals(type)
                || range.equals("*/*")
                || range.equals("*")
                || (range.endsWith("/*") && type.startsWith(range.substring(0, range.length() - 1)));
    }

    /**
     * The declared media type that says most about a type: the one with the fewest wildcards, then with the most
     * parameters in common and the fewest of its own. A parameter such as {@code version} tells types apart where both
     * have it.
     *
     * @param type with or without parameters
     */
    public static Optional<MediaType> select(List<MediaType> declared, String type) {
        String essence = essence(type);
        Map<String, String> parameters = parameters(type);
        return declared.stream()
                .filter(candidate -> covers(candidate.essence(), essence)
                        && common(candidate, parameters) == shared(candidate, parameters))
                .min(Comparator.comparingInt(MediaTypes::wildcards)
                        .thenComparing(candidate -> -common(candidate, parameters))
                        .thenComparing(
                                candidate -> parameters(candidate.range()).size()));
    }

    /** How many parameters both have with the same value. */
    private static long common(MediaType declared, Map<String, String> parameters) {
        return parameters(declared.range()).entrySet().stream()
                .filter(each -> each.getValue().equalsIgnoreCase(parameters.get(each.getKey())))
                .count();
    }

    /** How many parameters both have. */
    private static long shared(MediaType declared, Map<String, String> parameters) {
        return parameters(declared.range()).keySet().stream()
                .filter(parameters::containsKey)
                .count();
    }

    /** The parameters that tell types apart, quotes removed (RFC 9110, 5.6.6). */
    private static Map<String, String> parameters(String type) {
        if (type.indexOf(';') < 0) {
            return Map.of();
        }
        Map<String, String> parameters = new LinkedHashMap<>();
        Matcher matcher = PARAMETER.matcher(type);
        while (matcher.find()) {
            String name = matcher.group(1).toLowerCase(Locale.ROOT);
            String value = matcher.group(2);
            if (!NEUTRAL.contains(name)) {
                parameters.putIfAbsent(
                        name,
                        value.startsWith("\"")
                                ? value.substring(1, value.length() - 1).replaceAll("\\\\(.)", "$1")
                                : value);
            }
        }
        return parameters;
    }

    /** The {@code charset} of a type, empty where it names none. */
    static Optional<String> charset(String type) {
        Matcher matcher = PARAMETER.matcher(type);
        while (matcher.find()) {
            if (matcher.group(1).equalsIgnoreCase("charset")) {
                return Optional.of(matcher.group(2).replace("\"", ""));
            }
        }
        return Optional.empty();
    }

    /** Whether a key names one type, not a range. */
    public static boolean isConcrete(MediaType type) {
        return wildcards(type) == 0;
    }

    private static int wildcards(MediaType type) {
        return (int) type.essence().chars().filter(c -> c == '*').count();
    }
}
