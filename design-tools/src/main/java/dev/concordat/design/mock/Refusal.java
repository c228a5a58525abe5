package dev.concordat.design.mock;

import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonNumber;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.wire.HeaderField;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Why a request is not answered as it asks.
 *
 * @param title what the status means
 * @param detail what is wrong with this request
 * @param headers what the answer must say beside its body, such as {@code Allow}
 */
record Refusal(int status, String title, String detail, List<RequestViolation> violations, List<HeaderField> headers) {

    Refusal {
        violations = List.copyOf(violations);
        headers = List.copyOf(headers);
    }

    static Refusal of(int status, String title, String detail) {
        return new Refusal(status, title, detail, List.of(), List.of());
    }

    Refusal withHeader(String name, String value) {
        return new Refusal(status, title, detail, violations, List.of(new HeaderField(name, value)));
    }

    /** The refusal as a problem (RFC 9457). */
    JsonObject toProblem() {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("type", new JsonString("about:blank"));
        members.put("title", new JsonString(title));
        members.put("status", new JsonNumber(BigDecimal.valueOf(status)));
        members.put("detail", new JsonString(detail));
        if (!violations.isEmpty()) {
            members.put(
                    "violations",
                    new JsonArray(violations.stream()
                            .map(violation -> (JsonValue) violation.toJson())
                            .toList()));
        }
        return new JsonObject(members);
    }
}
