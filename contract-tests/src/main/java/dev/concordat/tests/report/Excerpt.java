package dev.concordat.tests.report;

import dev.concordat.core.wire.WireResponse;
import dev.concordat.tests.execute.Mask;
import java.util.Set;
import java.util.stream.Collectors;

/** The part of a response that is shown. */
public final class Excerpt {

    private static final int LONGEST = 1500;

    /** Fields that differ from run to run and say nothing. */
    private static final Set<String> NOISE =
            Set.of("date", "connection", "keep-alive", "transfer-encoding", "content-length", "set-cookie", "server");

    private Excerpt() {}

    public static String body(WireResponse response, Mask mask) {
        String text = response.body().utf8().orElseGet(() -> response.body().size() + " bytes that are not text");
        String hidden = mask.hide(text);
        return printable(hidden.length() > LONGEST ? hidden.substring(0, LONGEST) + "..." : hidden);
    }

    public static String headers(WireResponse response, Mask mask) {
        return response.headers().stream()
                .filter(field -> !NOISE.contains(field.name().toLowerCase(java.util.Locale.ROOT)))
                .map(field -> field.name() + ": " + field.value())
                .sorted()
                .collect(Collectors.collectingAndThen(Collectors.joining("\n"), text -> printable(mask.hide(text))));
    }

    /** Terminals obey control characters; a hostile response must not. */
    static String printable(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            boolean harmless = c == '\n' || c == '\t' || !(Character.isISOControl(c) || isBidirectional(c));
            out.appendCodePoint(harmless ? c : 0xFFFD);
        });
        return out.toString();
    }

    /** The same in one line. */
    static String line(String text) {
        return printable(text).replace('\n', ' ');
    }

    private static boolean isBidirectional(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }
}
