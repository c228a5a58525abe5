package dev.concordat.runtime.json;

import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A string format with a Java type (JSON Schema 2020-12 validation, 7.3; OpenAPI format registry). */
public final class Format<T> {
    private static final int DATE_LENGTH = "2026-01-31".length();
    private static final int SHORTEST_TIME = "00:00:00Z".length();
    private static final int UUID_LENGTH = 36;

    public static final Format<UUID> UUID = new Format<>("uuid", Format::uuid, java.util.UUID::toString);
    /** Full date of RFC 3339. */
    public static final Format<LocalDate> DATE = new Format<>("date", Format::date, LocalDate::toString);
    /** Date and time of RFC 3339, with seconds and offset. */
    public static final Format<OffsetDateTime> DATE_TIME =
            new Format<>("date-time", Rfc3339::parse, DateTimeFormatter.ISO_OFFSET_DATE_TIME::format);
    /** Time of RFC 3339, with seconds and offset. */
    public static final Format<OffsetTime> TIME =
            new Format<>("time", Format::time, DateTimeFormatter.ISO_OFFSET_TIME::format);
    /** Absolute URI (RFC 3986). */
    public static final Format<java.net.URI> URI = new Format<>("uri", text -> uri(text, true), java.net.URI::toString);

    public static final Format<java.net.URI> URI_REFERENCE =
            new Format<>("uri-reference", text -> uri(text, false), java.net.URI::toString);
    /** A number written as a string, with its scale: money. */
    public static final Format<BigDecimal> DECIMAL = new Format<>("decimal", Decimal::parse, BigDecimal::toPlainString);
    /** Bytes as Base64 (RFC 4648, section 4). */
    public static final Format<Bytes> BASE64 = new Format<>("base64", Format::base64, Bytes::toBase64);

    /** A mailbox (RFC 5321, 4.1.2). */
    public static final Format<String> EMAIL = new Format<>("email", TextFormats::email, text -> text);
    /** RFC 1123, 2.1. */
    public static final Format<String> HOSTNAME = new Format<>("hostname", TextFormats::hostname, text -> text);
    /** RFC 2673, 3.2. */
    public static final Format<String> IPV4 = new Format<>("ipv4", TextFormats::ipv4, text -> text);
    /** RFC 4291, 2.2. */
    public static final Format<String> IPV6 = new Format<>("ipv6", TextFormats::ipv6, text -> text);
    /** RFC 3339, appendix A. */
    public static final Format<String> DURATION = new Format<>("duration", TextFormats::duration, text -> text);
    /** RFC 6901. */
    public static final Format<String> JSON_POINTER =
            new Format<>("json-pointer", TextFormats::jsonPointer, text -> text);

    private final String name;
    private final Function<String, @Nullable T> parse;
    private final Function<T, String> print;

    /**
     * A format for a type of one's own.
     *
     * @param name as in {@code format}
     * @param parse gives null for a text that does not have the format
     */
    public Format(String name, Function<String, @Nullable T> parse, Function<T, String> print) {
        this.name = name;
        this.parse = parse;
        this.print = print;
    }

    public String name() {
        return name;
    }

    /** The value of a text; null if the text does not have this format. */
    public @Nullable T parse(String text) {
        return parse.apply(text);
    }

    public String print(T value) {
        return print.apply(value);
    }

    /** 8-4-4-4-12 hexadecimal digits; the JDK's own parser also takes signs, short groups and foreign digits. */
    private static @Nullable UUID uuid(String text) {
        if (text.length() != UUID_LENGTH) {
            return null;
        }
        long high = 0;
        long low = 0;
        int digits = 0;
        for (int i = 0; i < UUID_LENGTH; i++) {
            char c = text.charAt(i);
            if (i == 8 || i == 13 || i == 18 || i == 23) {
                if (c != '-') {
                    return null;
                }
                continue;
            }
            int digit = c < 128 ? Character.digit(c, 16) : -1;
            if (digit < 0) {
                return null;
            }
            if (digits++ < 16) {
                high = high << 4 | digit;
            } else {
                low = low << 4 | digit;
            }
        }
        return new UUID(high, low);
    }

    private static @Nullable LocalDate date(String text) {
        try {
            return text.length() == DATE_LENGTH ? LocalDate.parse(text) : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static @Nullable OffsetTime time(String text) {
        try {
            return text.length() >= SHORTEST_TIME ? OffsetTime.parse(text) : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** The JDK's parser also takes characters beyond ASCII, which an IRI may have and a URI may not (RFC 3986, 2). */
    private static java.net.@Nullable URI uri(String text, boolean absolute) {
        if (text.chars().anyMatch(c -> c >= 128)) {
            return null;
        }
        try {
            java.net.URI uri = new java.net.URI(text);
            return absolute && !uri.isAbsolute() ? null : uri;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private static @Nullable Bytes base64(String text) {
        try {
            // The decoder would let the padding go, which belongs to it (RFC 4648, 3.2).
            return text.length() % 4 == 0 ? Bytes.of(Base64.getDecoder().decode(text)) : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
