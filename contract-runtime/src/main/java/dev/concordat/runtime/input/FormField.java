package dev.concordat.runtime.input;

import dev.concordat.runtime.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A field of a form that is not laid out as most are: its Encoding Object says otherwise, or its name has brackets that
 * are part of it (OpenAPI 3.1, 4.8.15).
 */
public final class FormField {
    private final String name;
    private final Style style;
    private final boolean explode;

    private FormField(String name, Style style, boolean explode) {
        this.name = name;
        this.style = style;
        this.explode = explode;
    }

    /** A field whose name is never taken apart. */
    public static FormField named(String name) {
        return new FormField(name, Style.FORM, true);
    }

    /** All items in one value. */
    public FormField commaSeparated() {
        return new FormField(name, Style.FORM, false);
    }

    public FormField spaceDelimited() {
        return new FormField(name, Style.SPACE_DELIMITED, false);
    }

    public FormField pipeDelimited() {
        return new FormField(name, Style.PIPE_DELIMITED, false);
    }

    /** The value is JSON text; members under names with brackets are taken, too. */
    public FormField json() {
        return new FormField(name, Style.JSON, true);
    }

    /** A whole form: each value under its name, names with brackets taken apart unless a field says otherwise. */
    static JsonValue object(List<Encoded.Pair> pairs, List<FormField> fields) {
        Map<String, FormField> byName = new LinkedHashMap<>();
        fields.forEach(field -> byName.put(field.name, field));
        Brackets tree = new Brackets();
        for (Encoded.Pair pair : pairs) {
            FormField field = byName.get(pair.name());
            if (field == null) {
                tree.addMember(pair.name(), JsonValue.of(Encoded.query(pair.value())));
            } else {
                field.values(pair.value()).forEach(value -> tree.addLiteral(pair.name(), value));
            }
        }
        return tree.toObject();
    }

    /** A whole form as it is sent: the other direction of {@link #object}. */
    static List<String> pairs(JsonValue form, List<FormField> fields) {
        if (!(form instanceof JsonValue.JsonObject object)) {
            return new Expansion(Style.FORM, true, "").pairs(form);
        }
        Map<String, FormField> byName = new LinkedHashMap<>();
        fields.forEach(field -> byName.put(field.name, field));
        List<String> pairs = new ArrayList<>();
        object.members().forEach((name, value) -> {
            FormField field = byName.get(name);
            boolean json = field != null && field.style == Style.JSON && !(value instanceof JsonValue.JsonString);
            JsonValue written = json ? JsonValue.of(value.json()) : value;
            Expansion expansion = field == null || field.explode
                    ? new Expansion(Style.NESTED, true, name)
                    : new Expansion(field.style, false, name);
            pairs.addAll(expansion.pairs(written));
        });
        return pairs;
    }

    private List<JsonValue> values(String encoded) {
        if (style == Style.JSON) {
            return List.of(Layout.json(Encoded.query(encoded)));
        }
        return explode
                ? List.of(JsonValue.of(Encoded.query(encoded)))
                : Encoded.split(encoded, style.delimiter()).stream()
                        .map(Encoded::query)
                        .map(JsonValue::of)
                        .toList();
    }
}
