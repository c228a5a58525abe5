package dev.concordat.design.lint.schema;

import dev.concordat.core.json.JsonBoolean;
import dev.concordat.core.json.JsonType;
import dev.concordat.core.json.JsonValue;
import dev.concordat.design.lint.document.Spot;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The {@code type} of a schema, {@code nullable} included.
 *
 * @param names empty where any type will do
 */
record TypeTest(List<String> names) {

    static TypeTest of(Spot schema, String nullableKeyword) {
        Spot type = schema.child("type");
        List<String> names = new ArrayList<>();
        if (type != null) {
            for (Spot item : type.isArray() ? type.children() : List.of(type)) {
                if (item.text() != null) {
                    names.add(item.text());
                }
            }
        }
        Spot nullable = schema.child(nullableKeyword);
        if (!names.isEmpty()
                && !names.contains("null")
                && nullable != null
                && nullable.scalar() instanceof JsonBoolean truth
                && truth.value()) {
            names.add("null");
        }
        return new TypeTest(names);
    }

    /** The one type; null where there are none or several. */
    @Nullable
    String single() {
        return names.size() == 1 ? names.get(0) : null;
    }

    boolean accepts(Spot value) {
        JsonType type = of(value.scalar(), value);
        return names.isEmpty()
                || names.contains(type.keyword())
                || (type == JsonType.INTEGER && names.contains(JsonType.NUMBER.keyword()));
    }

    private static JsonType of(@Nullable JsonValue scalar, Spot value) {
        return scalar == null ? (value.isArray() ? JsonType.ARRAY : JsonType.OBJECT) : scalar.type();
    }

    @Override
    public String toString() {
        return String.join(" or ", names);
    }
}
