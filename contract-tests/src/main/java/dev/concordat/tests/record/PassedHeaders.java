package dev.concordat.tests.record;

import dev.concordat.core.wire.HeaderField;
import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which header fields a proxy hands on: all but those of one connection (RFC 9110, 7.6.1). */
final class PassedHeaders {

    private static final Set<String> OF_A_CONNECTION = Set.of(
            "connection",
            "keep-alive",
            "proxy-connection",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade",
            "http2-settings",
            "content-length");

    /** What the proxy says itself. */
    private static final Set<String> OF_THE_PROXY = Set.of("host", "expect", "accept-encoding");

    private PassedHeaders() {}

    static List<HeaderField> toService(Map<String, List<String>> headers) {
        return passed(headers).stream()
                .filter(field -> !OF_THE_PROXY.contains(field.name().toLowerCase(Locale.ROOT)))
                .toList();
    }

    static List<HeaderField> toClient(HttpHeaders headers) {
        return passed(headers.map());
    }

    /** All of a message, one field a value. */
    static List<HeaderField> fields(Map<String, List<String>> headers) {
        return headers.entrySet().stream()
                .flatMap(header -> header.getValue().stream().map(value -> new HeaderField(header.getKey(), value)))
                .toList();
    }

    private static List<HeaderField> passed(Map<String, List<String>> headers) {
        List<HeaderField> all = fields(headers);
        Set<String> named = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        all.stream()
                .filter(field -> field.is("Connection"))
                .flatMap(field -> List.of(field.value().split(",")).stream())
                .forEach(name -> named.add(name.strip()));
        return all.stream()
                .filter(field -> !OF_A_CONNECTION.contains(field.name().toLowerCase(Locale.ROOT)))
                .filter(field -> !named.contains(field.name()))
                .toList();
    }
}
