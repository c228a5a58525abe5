package dev.concordat.design.mock;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.Example;
import dev.concordat.core.contract.MediaType;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.wire.BodyEncoder;
import dev.concordat.core.wire.Content;
import dev.concordat.core.wire.EncodedBody;
import dev.concordat.core.wire.TypedText;
import dev.concordat.core.wire.XmlBody;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The body of a response in one of its media types. */
record Bodies(Contract contract, Values values) {

    private static final int ITEMS = 3;
    private static final Set<String> LINES =
            Set.of("application/x-ndjson", "application/ndjson", "application/jsonl", "application/json-lines");

    /** A made-up body, empty where the schema lets nothing in or nobody knows how the media type is written. */
    Optional<EncodedBody> made(MediaType type, long seed) {
        SchemaId schema = type.schema();
        Optional<JsonValue> value = schema == null
                ? Optional.of(type.isJson() ? new JsonObject(Map.of()) : new JsonString(""))
                : values.generated(schema, seed);
        return value.flatMap(made -> BodyEncoder.encode(contract, type, made)).or(() -> bytes(type));
    }

    /** Any bytes, where nothing is known of them but that they may be a text. */
    private Optional<EncodedBody> bytes(MediaType type) {
        JsonValue nothing = new JsonString("");
        boolean any = !type.isXml() && values.accepts(type.schema(), nothing);
        return any ? BodyEncoder.encode(contract, type, nothing) : Optional.empty();
    }

    /** The example of this name, else the first valid one; a text stands for itself in media types nobody can write. */
    Optional<EncodedBody> given(MediaType type, @Nullable String example) {
        TypedText typed = new TypedText(contract, values::accepts);
        List<Example> examples = type.examples().stream()
                .map(each -> each.value() == null ? each : each.with(XmlBody.example(typed, type, each.value())))
                .toList();
        return values.example(type.schema(), examples, example).flatMap(value -> encoded(type, value));
    }

    /** The value as the media type writes it. */
    Optional<EncodedBody> encoded(MediaType type, JsonValue value) {
        Optional<EncodedBody> encoded = BodyEncoder.encode(contract, type, value);
        return encoded.isEmpty() && value instanceof JsonString text
                ? Optional.of(new EncodedBody(type.range(), Content.of(text.value())))
                : encoded;
    }

    /** A few items of a stream, as one finished body; empty where the media type is none that streams items. */
    Optional<EncodedBody> stream(MediaType type, long seed) {
        SchemaId item = type.itemSchema();
        String essence = type.essence();
        boolean sequence = essence.equals("application/json-seq");
        if (!type.isEventStream() && !(item != null && (sequence || LINES.contains(essence)))) {
            return Optional.empty();
        }
        List<JsonValue> items = new ArrayList<>();
        for (int i = 0; i < ITEMS; i++) {
            if (item == null) {
                items.add(new JsonString("event " + (i + 1)));
            } else {
                values.generated(item, seed + i).ifPresent(items::add);
            }
        }
        StringBuilder text = new StringBuilder();
        for (JsonValue value : items) {
            if (type.isEventStream()) {
                text.append(event(value));
            } else {
                text.append(sequence ? "\u001e" : "").append(value.toJson()).append('\n');
            }
        }
        return Optional.of(new EncodedBody(type.range(), Content.of(text.toString())));
    }

    /** One event of a stream (HTML, 9.2.6); a text may be of several lines. */
    private static String event(JsonValue value) {
        String data = value instanceof JsonString string ? string.value() : value.toJson();
        return "data: " + String.join("\ndata: ", data.split("\\R", -1)) + "\n\n";
    }
}
