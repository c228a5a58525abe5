package dev.concordat.core.wire;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.Encoding;
import dev.concordat.core.contract.MediaType;
import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonNull;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes a body in its media type: JSON, XML, forms, multipart (OpenAPI 3.1, 4.8.14.4), text and bytes. */
public final class BodyEncoder {

    private BodyEncoder() {}

    /** The encoded body, empty where the media type or the value has no known form. */
    public static Optional<EncodedBody> encode(Contract contract, MediaType type, JsonValue value) {
        String essence = type.essence();
        if (type.isJson()) {
            return Optional.of(new EncodedBody(concrete(type, "application/json"), Content.of(value.toJson())));
        }
        if (type.isXml()) {
            return XmlBody.encode(contract, type, value);
        }
        if (type.isForm()) {
            return form(type, value).map(text -> new EncodedBody(essence, Content.of(text)));
        }
        if (essence.equals("multipart/form-data")) {
            return value instanceof JsonObject object ? Multipart.encode(contract, type, object) : Optional.empty();
        }
        if (MediaTypes.covers(essence, "application/json") && essence.contains("*")) {
            return Optional.of(new EncodedBody("application/json", Content.of(value.toJson())));
        }
        if (essence.startsWith("multipart/") || type.isEventStream()) {
            return Optional.empty();
        }
        String range = concrete(type, essence.startsWith("text/") ? "text/plain" : "application/octet-stream");
        return ParameterEncoder.scalar(value).map(text -> new EncodedBody(range, Content.of(text)));
    }

    private static String concrete(MediaType type, String otherwise) {
        String essence = type.essence();
        if (!essence.contains("*")) {
            return type.range();
        }
        return essence.startsWith("image/") ? "image/png" : otherwise;
    }

    private static Optional<String> form(MediaType type, JsonValue value) {
        if (!(value instanceof JsonObject object)) {
            return Optional.empty();
        }
        List<String> pairs = new ArrayList<>();
        for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
            String name = Percent.encode(member.getKey());
            Encoding encoding = type.encoding().get(member.getKey());
            JsonValue content = member.getValue();
            boolean explode = encoding == null || encoding.style() == null || encoding.explode();
            if (content instanceof JsonArray array && explode) {
                for (JsonValue item : array.items()) {
                    pairs.add(name + "=" + Percent.encode(text(item)));
                }
            } else if (content instanceof JsonArray array) {
                pairs.add(name + "="
                        + String.join(
                                ",",
                                array.items().stream()
                                        .map(item -> Percent.encode(text(item)))
                                        .toList()));
            } else if (!(content instanceof JsonNull)) {
                pairs.add(name + "=" + Percent.encode(text(content)));
            }
        }
        return Optional.of(String.join("&", pairs));
    }

    /** Scalars as text, everything else as JSON: the default content types of parts. */
    static String text(JsonValue value) {
        return ParameterEncoder.scalar(value).orElseGet(value::toJson);
    }
}
