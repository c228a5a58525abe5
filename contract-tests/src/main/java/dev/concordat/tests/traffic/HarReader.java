package dev.concordat.tests.traffic;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Result;
import dev.concordat.core.finding.Severity;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonNull;
import dev.concordat.core.json.JsonNumber;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.parse.JsonDocument;
import dev.concordat.core.wire.Content;
import dev.concordat.core.wire.Exchange;
import dev.concordat.core.wire.HeaderField;
import dev.concordat.core.wire.Percent;
import dev.concordat.core.wire.WireRequest;
import dev.concordat.core.wire.WireResponse;
import java.net.URI;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads HAR 1.2 as browsers, proxies and {@code verify} write it. What a recording leaves out (bodies, or their ends) is
 * not held against anybody; entries without an answer, or that cannot be read, are left out with a finding that says so.
 */
public final class HarReader {

    private static final Pattern UNESCAPED = Pattern.compile("[|{}\\\\^`\"<> ]|%(?![0-9A-Fa-f]{2})");

    private final String source;
    private final List<Recorded> recorded = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private HarReader(String source) {
        this.source = source;
    }

    /** The exchanges in their order. */
    public static Result<List<Recorded>> read(String source, String text) {
        HarReader reader = new HarReader(source);
        JsonValue value = JsonDocument.parse(source, text).value();
        if (!(member(member(value == null ? JsonNull.NULL : value, "log"), "entries") instanceof JsonArray entries)) {
            return Result.failed(reader.finding(
                    Severity.ERROR, "", "this is no HAR: log.entries is missing", "record the traffic as HAR 1.2"));
        }
        for (int i = 0; i < entries.items().size(); i++) {
            reader.entry(entries.items().get(i), i);
        }
        return Result.of(reader.recorded, reader.findings);
    }

    private void entry(JsonValue entry, int index) {
        String pointer = "/log/entries/" + index;
        JsonValue response = member(entry, "response");
        int status = number(response, "status");
        if (status == 0) {
            findings.add(finding(Severity.INFO, pointer, "the request was not answered", null));
            return;
        }
        Optional<URI> url = url(text(member(entry, "request"), "url"));
        if (url.isEmpty() || status < 100 || status > 599) {
            String hint = "record the traffic anew";
            findings.add(finding(Severity.WARNING, pointer, "the entry has no URL or no status: left out", hint));
            return;
        }
        JsonValue request = member(entry, "request");
        String path = url.get().getRawPath() == null || url.get().getRawPath().isEmpty()
                ? "/"
                : url.get().getRawPath();
        String query = url.get().getRawQuery();
        Optional<Content> body = body(request);
        boolean told = member(request, "postData") != JsonNull.NULL || number(request, "bodySize") > 0;
        WireRequest sent = new WireRequest(
                text(request, "method"),
                query == null ? path : path + "?" + query,
                requestHeaders(request),
                body.orElse(null));
        recorded.add(new Recorded(
                url.get(),
                new Exchange(sent, response(response, status)),
                body.isPresent() || !told,
                "entry " + (index + 1)));
    }

    /**
     * Browsers leave characters as they are that RFC 3986 wants escaped, such as a bar (WHATWG URL, query percent-encode
     * set), and hosts within a network may have names that are none of DNS: with an underscore they are registry-based
     * authorities (RFC 2396, 3.2.1).
     */
    private static Optional<URI> url(String text) {
        try {
            URI url = URI.create(UNESCAPED.matcher(text).replaceAll(found -> Percent.encode(found.group())));
            return url.getRawAuthority() == null ? Optional.empty() : Optional.of(url);
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** What was sent as far as that is sure; HAR has no encoding for bytes here, and some writers cut long texts. */
    private static Optional<Content> body(JsonValue request) {
        JsonValue data = member(request, "postData");
        boolean whole = member(data, "text") instanceof JsonString
                && text(data, "comment").isEmpty();
        return whole ? Optional.of(Content.of(text(data, "text"))) : Optional.empty();
    }

    private static WireResponse response(JsonValue response, int status) {
        JsonValue content = member(response, "content");
        String text = text(content, "text");
        Optional<Content> body =
                text(content, "encoding").equals("base64") ? decoded(text) : Optional.of(Content.of(text));
        Content known = body.orElse(Content.EMPTY);
        boolean complete =
                body.isPresent() && text(content, "comment").isEmpty() && number(content, "size") <= known.size();
        return new WireResponse(status, headers(response), known, complete);
    }

    private static Optional<Content> decoded(String base64) {
        try {
            return Optional.of(Content.of(Base64.getMimeDecoder().decode(base64)));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** Some writers tell cookies in a list of their own only. */
    private static List<HeaderField> requestHeaders(JsonValue request) {
        List<HeaderField> fields = new ArrayList<>(headers(request));
        String cookies = pairs(member(request, "cookies")).stream()
                .map(pair -> pair.name() + "=" + pair.value())
                .collect(Collectors.joining("; "));
        if (!cookies.isEmpty() && fields.stream().noneMatch(field -> field.is("Cookie"))) {
            fields.add(new HeaderField("Cookie", cookies));
        }
        String type = text(member(request, "postData"), "mimeType");
        if (!type.isEmpty() && fields.stream().noneMatch(field -> field.is("Content-Type"))) {
            fields.add(new HeaderField("Content-Type", type));
        }
        return fields;
    }

    private static List<HeaderField> headers(JsonValue message) {
        return pairs(member(message, "headers"));
    }

    /** Without the pseudo fields of HTTP/2 (RFC 9113, 8.3). */
    private static List<HeaderField> pairs(JsonValue list) {
        return list instanceof JsonArray array
                ? array.items().stream()
                        .map(item -> new HeaderField(text(item, "name"), text(item, "value")))
                        .filter(field ->
                                !field.name().isEmpty() && !field.name().startsWith(":"))
                        .toList()
                : List.of();
    }

    private static JsonValue member(JsonValue value, String name) {
        return value instanceof JsonObject object ? object.members().getOrDefault(name, JsonNull.NULL) : JsonNull.NULL;
    }

    private static String text(JsonValue value, String name) {
        return member(value, name) instanceof JsonString string ? string.value() : "";
    }

    private static int number(JsonValue value, String name) {
        return member(value, name) instanceof JsonNumber number ? number.value().intValue() : 0;
    }

    private Finding finding(Severity severity, String pointer, String message, @Nullable String hint) {
        return new Finding("har-entry", severity, message, hint, new SourceLocation(source, 1, 1, pointer));
    }
}
