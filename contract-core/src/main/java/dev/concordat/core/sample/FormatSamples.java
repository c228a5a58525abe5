package dev.concordat.core.sample;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Texts of the asserted formats: an ordinary one, odd ones that are legal, and near misses. */
public final class FormatSamples {

    /** Legal texts that careless readers refuse, and illegal ones that they accept. */
    private record Odd(List<String> legal, List<String> illegal) {}

    private static final Map<String, Odd> ODD = Map.ofEntries(
            Map.entry(
                    "date",
                    new Odd(
                            List.of("2024-02-29", "1970-01-01", "9999-12-31"),
                            List.of("2023-02-29", "2024-13-01", "2024-1-5"))),
            Map.entry(
                    "time",
                    new Odd(
                            List.of("00:00:00Z", "23:59:59.123456+14:00"),
                            List.of("24:00:00Z", "12:00:00", "12:60:00Z"))),
            Map.entry(
                    "date-time",
                    new Odd(
                            List.of("2024-02-29T23:59:59.999999Z", "1985-04-12T23:20:50.52-08:00"),
                            List.of("2024-02-30T12:00:00Z", "2024-05-01T12:00:00", "2024-05-01 12:00"))),
            Map.entry("duration", new Odd(List.of("PT0S", "P4W", "P1Y2M3DT4H5M6S"), List.of("P", "1D", "P1H"))),
            Map.entry(
                    "email",
                    new Odd(
                            List.of("o'hara+tag@mail.example.co.uk", "x@example.com"),
                            List.of("plain.example.com", "two@@example.com", "dot.@example.com"))),
            Map.entry(
                    "hostname",
                    new Odd(
                            List.of("a.b-c.example", "xn--bcher-kva.example"),
                            List.of("-a.example", "a..example", "under_score.example"))),
            Map.entry(
                    "ipv4", new Odd(List.of("0.0.0.0", "255.255.255.255"), List.of("256.0.0.1", "1.2.3", "01.2.3.4"))),
            Map.entry("ipv6", new Odd(List.of("::", "2001:db8::192.0.2.33"), List.of("1::2::3", "12345::", "1.2.3.4"))),
            Map.entry(
                    "uri",
                    new Odd(
                            List.of("urn:isbn:0451450523", "http://[2001:db8::1]:8080/a?b=%20#c"),
                            List.of("/relative/only", "http://a b/", "http://example.com/%zz"))),
            Map.entry(
                    "uri-reference",
                    new Odd(List.of("../a?b#c", "#"), List.of("a b", "http://example.com/%zz", "\\a"))),
            Map.entry(
                    "iri", new Odd(List.of("https://b\u00fccher.example/\u03b1"), List.of("relative", "http://a b/"))),
            Map.entry("iri-reference", new Odd(List.of("\u03b1/\u03b2"), List.of("a b", "<a>"))),
            Map.entry(
                    "uuid",
                    new Odd(
                            List.of("00000000-0000-0000-0000-000000000000", "F47AC10B-58CC-4372-A567-0E02B2C3D479"),
                            List.of(
                                    "f47ac10b-58cc-4372-a567-0e02b2c3d47",
                                    "f47ac10b58cc4372a5670e02b2c3d479",
                                    "g47ac10b-58cc-4372-a567-0e02b2c3d479"))),
            Map.entry("idn-email", new Odd(List.of("j\u00f6rg@b\u00fccher.example"), List.of("j\u00f6rg.example"))),
            Map.entry("uri-template", new Odd(List.of("/a{?b,c*}{#d:3}"), List.of("/a{b", "/a b"))),
            Map.entry("json-pointer", new Odd(List.of("", "/a~1b/~0"), List.of("a/b", "/a~2"))),
            Map.entry("relative-json-pointer", new Odd(List.of("0#", "1/a"), List.of("/a", "01"))),
            Map.entry("regex", new Odd(List.of("^(?<year>\\\\d{4})$"), List.of("(", "a**"))),
            Map.entry("byte", new Odd(List.of("", "AA=="), List.of("A", "a b=", "====", "AA-_"))),
            Map.entry("base64", new Odd(List.of("", "AA=="), List.of("A", "a b=", "====", "AA-_"))),
            Map.entry("base64url", new Odd(List.of("", "_-8"), List.of("A", "a+b/", "===="))));

    /** The longest part before the sign of an address (RFC 5321, 4.5.3.1.1). */
    private static final int LOCAL = 64;

    private static final String WEB = "https://example.com/";

    private FormatSamples() {}

    /** Odd texts that are of the format. */
    public static List<String> legal(String format) {
        Odd odd = ODD.get(format);
        return odd == null ? List.of() : odd.legal();
    }

    /** Texts that just miss the format. */
    public static List<String> illegal(String format) {
        Odd odd = ODD.get(format);
        return odd == null ? List.of() : odd.illegal();
    }

    /** An everyday text of the format; empty for formats that are not known. */
    public static Optional<String> ordinary(String format, RandomGenerator random) {
        int number = random.nextInt(1000);
        String text = switch (format) {
            case "date" -> date(random);
            case "time" -> time(random);
            case "date-time" -> date(random) + "T" + time(random);
            case "duration" -> "P" + (1 + number % 30) + "D";
            case "email", "idn-email" -> Words.address(random);
            case "hostname", "idn-hostname" -> Words.noun(random) + ".example.com";
            case "ipv4" -> "192.0.2." + number % 256;
            case "ipv6" -> "2001:db8::" + Integer.toHexString(1 + number);
            case "uri", "url", "iri" -> "https://example.com/" + Words.noun(random) + "/" + number;
            case "uri-reference", "iri-reference" -> "/" + Words.noun(random) + "/" + number;
            case "uri-template" -> "/" + Words.noun(random) + "/{id}";
            case "uuid", "guid" -> uuid(random);
            case "json-pointer" -> "/" + Words.noun(random);
            case "relative-json-pointer" -> "1/" + Words.noun(random);
            case "regex" -> "^" + Words.noun(random) + "$";
            case "byte", "base64" ->
                Base64.getEncoder().encodeToString(Words.noun(random).getBytes(StandardCharsets.US_ASCII));
            case "base64url" ->
                Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(Words.noun(random).getBytes(StandardCharsets.US_ASCII));
            case "password" -> "Secret-" + (1000 + number);
            default -> "";
        };
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** A text of the format with exactly this many characters, for the formats whose length can vary freely. */
    public static Optional<String> ofLength(String format, int length) {
        String fixed = switch (format) {
            case "email" -> "@example.com";
            // A web address, where there is room for one: what refuses it then refuses the length, not the scheme.
            case "uri", "iri", "url" -> length > WEB.length() ? WEB : "urn:x:";
            case "uri-reference", "iri-reference", "json-pointer" -> "/";
            default -> "";
        };
        if (format.equals("byte") || format.equals("base64")) {
            return length % 4 == 0 ? Optional.of("A".repeat(length)) : Optional.empty();
        }
        if (format.equals("hostname")) {
            return hostname(length);
        }
        int rest = length - fixed.length();
        if (format.equals("email") && rest > LOCAL) {
            return hostname(length - LOCAL - 1).map(domain -> "a".repeat(LOCAL) + "@" + domain);
        }
        if (fixed.isEmpty() || rest < 1) {
            return Optional.empty();
        }
        String padding = "a".repeat(rest);
        return Optional.of(format.equals("email") ? padding + fixed : fixed + padding);
    }

    /** Whether texts of the format cannot have so many characters; false where nothing is known. */
    public static boolean isNever(String format, int length) {
        return switch (format) {
            case "date" -> length != 10;
            case "uuid", "guid" -> length != 36;
            case "time" -> length < 9;
            case "date-time" -> length < 20;
            case "duration", "email", "idn-email" -> length < 3;
            case "ipv4" -> length < 7 || length > 15;
            case "ipv6" -> length < 2 || length > 45;
            case "uri", "url", "iri" -> length < 2;
            case "hostname" -> length < 1 || length > 253;
            case "byte", "base64" -> length % 4 != 0;
            default -> false;
        };
    }

    private static Optional<String> hostname(int length) {
        if (length < 1 || length > 253) {
            return Optional.empty();
        }
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < length; i++) {
            name.append(i % 50 == 49 && i < length - 1 ? '.' : 'a');
        }
        return Optional.of(name.toString());
    }

    private static String date(RandomGenerator random) {
        return LocalDate.of(2020, 1, 1).plusDays(random.nextInt(2500)).toString();
    }

    private static String time(RandomGenerator random) {
        return String.format(
                Locale.ROOT, "%02d:%02d:%02dZ", random.nextInt(24), random.nextInt(60), random.nextInt(60));
    }

    private static String uuid(RandomGenerator random) {
        long high = (random.nextLong() & ~0xF000L) | 0x4000L;
        long low = (random.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low).toString();
    }
}
