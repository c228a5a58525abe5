package dev.concordat.runtime.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whatever JSON there is. */
public final class AnyValue implements Codec<JsonValue> {
    public static final AnyValue ANY = new AnyValue();

    private AnyValue() {}

    @Override
    public Set<JsonKind> kinds() {
        return Set.of(JsonKind.values());
    }

    @Override
    public @Nullable JsonValue read(JsonIn in) {
        return switch (in.kind()) {
            case OBJECT -> object(in);
            case ARRAY -> array(in);
            case STRING -> in.map(Text.ANY, JsonValue.JsonString::new);
            case NUMBER -> {
                BigDecimal number = in.number(JsonKind.NUMBER.value());
                yield number == null ? null : new JsonValue.JsonNumber(number);
            }
            case BOOLEAN -> in.map(Bool.ANY, JsonValue.JsonBoolean::new);
            case NULL -> new JsonValue.JsonNull();
        };
    }

    @Override
    public void write(JsonValue value, JsonOut out) {
        if (value instanceof JsonValue.JsonObject object) {
            out.startObject();
            out.additional(object.members(), this);
            out.endObject();
        } else if (value instanceof JsonValue.JsonArray array) {
            out.startArray();
            array.items().forEach(item -> write(item, out));
            out.endArray();
        } else if (value instanceof JsonValue.JsonString string) {
            out.string(string.value());
        } else if (value instanceof JsonValue.JsonNumber number) {
            out.number(number.value());
        } else if (value instanceof JsonValue.JsonBoolean bool) {
            out.bool(bool.value());
        } else {
            out.nothing();
        }
    }

    private JsonValue object(JsonIn in) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        if (in.startObject()) {
            for (String name = in.nextName(); name != null; name = in.nextName()) {
                in.additional(members, name, this);
            }
        }
        return new JsonValue.JsonObject(members);
    }

    private JsonValue array(JsonIn in) {
        List<JsonValue> items = new ArrayList<>();
        if (in.startArray()) {
            while (in.nextItem()) {
                JsonValue item = read(in);
                if (item != null) {
                    items.add(item);
                }
            }
        }
        return new JsonValue.JsonArray(items);
    }
}
