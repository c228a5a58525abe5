package dev.concordat.core.wire;

import dev.concordat.core.contract.MediaType;
import dev.concordat.core.json.JsonObject;
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
        String essence = MediaTypes.essence(body.contentType());
        String text = body.content().utf8().orElse("");
        if (essence.endsWith("json")) {
            JsonValue value = JsonDocument.parse("body", text).value();
            return value == null ? List.of() : List.of(value);
        }
        if (MediaType.isXml(essence)) {
            JsonValue value = XmlBody.read(typed, type.schema(), body).value();
            return value == null ? List.of() : List.of(value);
        }
        if (type.isForm()) {
            return List.of(typed.object(type.schema(), formMembers(text)));
        }
        if (essence.equals("multipart/form-data")) {
            return List.of(multipart(typed, type, body));
        }
        return type.isMultipart() ? List.of() : List.of(typed.read(type.schema(), text));
    }

    /** Parts are text, but for those that say that they are JSON. */
    private static JsonObject multipart(TypedText typed, MediaType type, EncodedBody body) {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        Map<String, List<JsonValue>> structured = new LinkedHashMap<>();
        for (MultipartReader.Part part : MultipartReader.parts(body.contentType(), body.content())) {
            JsonValue json =
                    part.isJson() ? JsonDocument.parse("part", part.text()).value() : null;
            if (json == null) {
                texts.computeIfAbsent(part.name(), name -> new ArrayList<>()).add(part.text());
            } else {
                structured
                        .computeIfAbsent(part.name(), name -> new ArrayList<>())
                        .add(json);
            }
        }
        Map<String, JsonValue> members =
                new LinkedHashMap<>(typed.object(type.schema(), texts).members());
        structured.forEach((name, values) -> members.put(name, typed.part(type.schema(), name, values)));
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
