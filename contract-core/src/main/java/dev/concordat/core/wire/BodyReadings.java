package dev.concordat.core.wire;

import dev.concordat.core.contract.MediaType;
import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonNull;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.parse.JsonDocument;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads an encoded body back in every way that a conforming server may. */
public final class BodyReadings {

    private BodyReadings() {}

    /** Every reading; none where nothing can be said of the media type. */
    public static List<JsonValue> of(TypedText typed, MediaType type, EncodedBody body) {
        String contentType = MediaTypes.essence(body.contentType());
        String text = body.content().utf8().orElse("");
        if (contentType.endsWith("json")) {
            JsonValue value = JsonDocument.parse("body", text).value();
            return value == null ? List.of() : List.of(value);
        }
        if (type.isForm()) {
            return List.of(typed.object(type.schema(), formMembers(text)));
        }
        return type.isMultipart() ? List.of() : List.of(new JsonString(text));
    }

    /** Parts of a multipart body are text again: what the value's scalars become when they are sent. */
    public static JsonObject multipart(TypedText typed, MediaType type, JsonObject value) {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        Map<String, JsonValue> structured = new LinkedHashMap<>();
        value.members().forEach((name, member) -> {
            if (member instanceof JsonObject) {
                structured.put(name, typed.part(type.schema(), name, member));
            } else if (member instanceof JsonArray array) {
                List<String> items = new ArrayList<>();
                array.items().forEach(item -> items.add(BodyEncoder.text(item)));
                if (!items.isEmpty()) {
                    texts.put(name, items);
                }
            } else if (!(member instanceof JsonNull)) {
                texts.put(name, List.of(BodyEncoder.text(member)));
            }
        });
        Map<String, JsonValue> members =
                new LinkedHashMap<>(typed.object(type.schema(), texts).members());
        members.putAll(structured);
        return new JsonObject(members);
    }

    private static Map<String, List<String>> formMembers(String text) {
        Map<String, List<String>> members = new LinkedHashMap<>();
        for (String pair : text.split("&", -1)) {
            int equal = pair.indexOf('=');
            if (equal > 0) {
                members.computeIfAbsent(Percent.decode(pair.substring(0, equal)), name -> new ArrayList<>())
                        .add(Percent.decode(pair.substring(equal + 1)));
            }
        }
        return members;
    }
}
