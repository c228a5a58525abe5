package dev.concordat.generator.type;

import dev.concordat.core.contract.Schema;
import dev.concordat.core.json.JsonBoolean;
import dev.concordat.core.json.JsonNumber;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonType;
import dev.concordat.core.json.JsonValue;
import dev.concordat.generator.type.Constraint.Keyword;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the constraints of a node that apply to one JSON type. */
final class Limits {

    /**
     * Formats that codecs check or heed where the Java type does not tell: everything else is documentation, as JSON
     * Schema has it by default.
     */
    static final Set<String> CHECKED_FORMATS =
            Set.of("email", "hostname", "ipv4", "ipv6", "duration", "json-pointer", "uri", "uri-reference", "password");

    private final Schema schema;
    private final List<Constraint> found = new ArrayList<>();

    private Limits(Schema schema) {
        this.schema = schema;
    }

    static List<Constraint> of(Collection<Schema> nodes, JsonType type) {
        List<Constraint> all = new ArrayList<>();
        nodes.forEach(node -> all.addAll(of(node, type)));
        return all;
    }

    static List<Constraint> of(Schema schema, JsonType type) {
        Limits limits = new Limits(schema);
        switch (type) {
            case INTEGER, NUMBER -> limits.numbers();
            case STRING -> limits.strings();
            case ARRAY -> limits.arrays();
            case OBJECT -> limits.objects();
            default -> {}
        }
        return limits.found;
    }

    private void numbers() {
        add(Keyword.MINIMUM, schema.number().minimum());
        add(Keyword.EXCLUSIVE_MINIMUM, schema.number().exclusiveMinimum());
        add(Keyword.MAXIMUM, schema.number().maximum());
        add(Keyword.EXCLUSIVE_MAXIMUM, schema.number().exclusiveMaximum());
        add(Keyword.MULTIPLE_OF, schema.number().multipleOf());
    }

    private void strings() {
        add(Keyword.MIN_LENGTH, schema.string().minLength());
        add(Keyword.MAX_LENGTH, schema.string().maxLength());
        if (schema.string().pattern() != null) {
            add(Keyword.PATTERN, new JsonString(schema.string().pattern()));
        }
        if (schema.format() != null && CHECKED_FORMATS.contains(schema.format())) {
            add(Keyword.FORMAT, new JsonString(schema.format()));
        }
    }

    private void arrays() {
        add(Keyword.MIN_ITEMS, schema.array().minItems());
        add(Keyword.MAX_ITEMS, schema.array().maxItems());
        if (schema.array().uniqueItems()) {
            add(Keyword.UNIQUE_ITEMS, new JsonBoolean(true));
        }
    }

    private void objects() {
        add(Keyword.MIN_PROPERTIES, schema.object().minProperties());
        add(Keyword.MAX_PROPERTIES, schema.object().maxProperties());
    }

    private void add(Keyword keyword, @Nullable BigDecimal value) {
        if (value != null) {
            add(keyword, new JsonNumber(value));
        }
    }

    private void add(Keyword keyword, @Nullable Integer value) {
        if (value != null) {
            add(keyword, JsonNumber.of(value));
        }
    }

    private void add(Keyword keyword, JsonValue value) {
        found.add(new Constraint(keyword, value, schema.id()));
    }
}
