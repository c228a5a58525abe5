package dev.concordat.core.wire;

import dev.concordat.core.contract.MediaType;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Matching of media types against the ranges of a contract (RFC 9110, 12.5.1). */
public final class MediaTypes {

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

    /** The most specific declared media type that covers a type. */
    public static Optional<MediaType> select(List<MediaType> declared, String type) {
        return declared.stream()
                .filter(candidate -> covers(candidate.essence(), type))
                .min(Comparator.comparingInt(MediaTypes::wildcards));
    }

    /** Whether a key names one type, not a range. */
    public static boolean isConcrete(MediaType type) {
        return wildcards(type) == 0;
    }

    private static int wildcards(MediaType type) {
        return (int) type.essence().chars().filter(c -> c == '*').count();
    }
}
