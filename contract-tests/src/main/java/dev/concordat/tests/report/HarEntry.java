package dev.concordat.tests.report;

import dev.concordat.core.json.JsonNumber;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.wire.Content;
import dev.concordat.core.wire.HeaderField;
import dev.concordat.core.wire.Percent;
import dev.concordat.core.wire.WireRequest;
import dev.concordat.core.wire.WireResponse;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One exchange as an entry of a HAR file (HTTP Archive 1.2). Where no answer came the status is 0, as browsers have it,
 * and the comment says why. Cookies show their names only.
 */
final class HarEntry {

    private static final int LONGEST_BODY = 32 << 10;
    private static final Set<String> COOKIES = Set.of("cookie", "set-cookie");

    private HarEntry() {}

    static JsonObject of(String url, RunEvent.Exchanged exchanged, Instant start) {
        JsonValue milliseconds = JsonNumber.of(exchanged.elapsed().toMillis());
        return Json.object(
                "startedDateTime", Json.text(start.toString()),
                "time", milliseconds,
                "request", request(url, exchanged.request()),
                "response", response(exchanged.response()),
                "cache", Json.object(),
                "timings", Json.object("send", JsonNumber.of(0), "wait", milliseconds, "receive", JsonNumber.of(0)),
                "comment",
                        Json.text(exchanged.scenario()
                                + (exchanged.failure().isEmpty() ? "" : ": ")
                                + exchanged.failure()));
    }

    private static JsonObject request(String url, WireRequest request) {
        Content body = request.body();
        JsonObject object = Json.object(
                "method", Json.text(request.method()),
                "url", Json.text(url + request.target()),
                "httpVersion", Json.text("HTTP/1.1"),
                "cookies", Json.array(List.of(), HarEntry::header),
                "headers", Json.array(request.headers(), HarEntry::header),
                "queryString", Json.array(query(request.target()), HarEntry::pair),
                "headersSize", JsonNumber.of(-1),
                "bodySize", JsonNumber.of(body == null ? 0 : body.size()));
        if (body == null) {
            return object;
        }
        String text = body.utf8().orElse("");
        String left = text.isEmpty() && !body.isEmpty() ? body.size() + " bytes that are not text" : cut(text.length());
        return object.with(
                "postData",
                Json.object(
                        "mimeType", Json.text(request.header("Content-Type").orElse("")),
                        "text", Json.text(shortened(text)),
                        "comment", Json.text(left)));
    }

    private static JsonObject response(@Nullable WireResponse response) {
        if (response == null) {
            return response(new WireResponse(0, List.of(), Content.EMPTY, true));
        }
        byte[] bytes = response.body().bytes();
        String text = response.body().utf8().orElse("");
        boolean binary = text.isEmpty() && bytes.length > 0;
        JsonObject content = Json.object(
                "size", JsonNumber.of(bytes.length),
                "mimeType", Json.text(response.header("Content-Type").orElse("")),
                "text",
                        Json.text(
                                binary
                                        ? Base64.getEncoder()
                                                .encodeToString(
                                                        Arrays.copyOf(bytes, Math.min(bytes.length, LONGEST_BODY)))
                                        : shortened(text)),
                "comment", Json.text(cut(binary ? bytes.length : text.length())));
        return Json.object(
                "status", JsonNumber.of(response.status()),
                "statusText", Json.text(""),
                "httpVersion", Json.text("HTTP/1.1"),
                "cookies", Json.array(List.of(), HarEntry::header),
                "headers", Json.array(response.headers(), HarEntry::header),
                "content", binary ? content.with("encoding", Json.text("base64")) : content,
                "redirectURL", Json.text(response.header("Location").orElse("")),
                "headersSize", JsonNumber.of(-1),
                "bodySize", JsonNumber.of(bytes.length));
    }

    private static JsonValue header(HeaderField field) {
        boolean cookie = COOKIES.contains(field.name().toLowerCase(Locale.ROOT));
        String value = cookie ? field.value().replaceAll("=[^;]*", "=...") : field.value();
        return Json.object("name", Json.text(field.name()), "value", Json.text(value));
    }

    private static List<String> query(String target) {
        int question = target.indexOf('?');
        return question < 0
                ? List.of()
                : Arrays.stream(target.substring(question + 1).split("&"))
                        .filter(pair -> !pair.isEmpty())
                        .toList();
    }

    private static JsonValue pair(String pair) {
        int equal = pair.indexOf('=');
        String name = equal < 0 ? pair : pair.substring(0, equal);
        return Json.object(
                "name", Json.text(Percent.decode(name)),
                "value", Json.text(equal < 0 ? "" : Percent.decode(pair.substring(equal + 1))));
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_BODY ? text : text.substring(0, LONGEST_BODY);
    }

    private static String cut(int length) {
        return length <= LONGEST_BODY ? "" : "the first " + LONGEST_BODY + " of " + length;
    }
}
