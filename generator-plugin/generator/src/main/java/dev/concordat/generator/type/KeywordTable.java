package dev.concordat.generator.type;

import dev.concordat.core.contract.Schema;
import dev.concordat.core.json.JsonType;
import dev.concordat.generator.type.Ledger.Treatment;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Every keyword of a Schema Object (OpenAPI 3.0, 3.1; JSON Schema 2020-12): what it applies to, what becomes of it. */
final class KeywordTable {

    /**
     * @param treatment what becomes of it where nothing else was recorded
     * @param appliesTo the only JSON type that it says something about, null for all types
     */
    record Row(Treatment treatment, @Nullable JsonType appliesTo) {}

    private static final Map<String, Row> ROWS = rows();

    private KeywordTable() {}

    /** The row of a keyword, null for one that nobody knows. */
    static @Nullable Row row(String keyword) {
        return ROWS.get(keyword);
    }

    /** The first keyword of a node that is about values of one type only, null where there is none. */
    static @Nullable String firstAbout(JsonType type, Schema node) {
        for (String keyword : node.keywords().keySet()) {
            Row row = ROWS.get(keyword);
            if (row != null && row.appliesTo() == type) {
                return keyword;
            }
        }
        return null;
    }

    private static Map<String, Row> rows() {
        Map<String, Row> rows = new HashMap<>();
        put(rows, Treatment.TYPED, null, "type", "nullable", "$ref", "allOf", "oneOf", "anyOf", "enum", "const");
        put(rows, Treatment.TYPED, null, "deprecated", "discriminator");
        // Where a member is left out of one direction, Records records that it shapes a type.
        put(rows, Treatment.DOCUMENTED, null, "readOnly", "writeOnly");
        put(rows, Treatment.TYPED, null, "$id", "$anchor", "$defs", "definitions", "$schema", "$dynamicAnchor");
        put(rows, Treatment.TYPED, JsonType.OBJECT, "properties", "required", "additionalProperties");
        put(rows, Treatment.TYPED, JsonType.OBJECT, "unevaluatedProperties");
        put(rows, Treatment.TYPED, JsonType.ARRAY, "items");
        put(rows, Treatment.TYPED, JsonType.STRING, "contentEncoding");
        put(rows, Treatment.VALIDATED, JsonType.OBJECT, "minProperties", "maxProperties", "propertyNames");
        put(rows, Treatment.VALIDATED, JsonType.ARRAY, "minItems", "maxItems", "uniqueItems");
        put(rows, Treatment.VALIDATED, JsonType.STRING, "minLength", "maxLength", "pattern");
        put(rows, Treatment.VALIDATED, JsonType.NUMBER, "minimum", "maximum", "exclusiveMinimum");
        put(rows, Treatment.VALIDATED, JsonType.NUMBER, "exclusiveMaximum", "multipleOf");
        put(rows, Treatment.DOCUMENTED, null, "title", "description", "default", "example", "examples", "$comment");
        put(rows, Treatment.DOCUMENTED, null, "externalDocs", "xml", "format");
        put(rows, Treatment.DOCUMENTED, JsonType.STRING, "contentMediaType", "contentSchema");
        put(rows, Treatment.VALIDATED, null, "not", "if", "then", "else");
        put(rows, Treatment.TYPED, JsonType.OBJECT, "patternProperties");
        put(rows, Treatment.VALIDATED, JsonType.OBJECT, "dependentRequired", "dependentSchemas");
        put(rows, Treatment.TYPED, JsonType.ARRAY, "prefixItems", "unevaluatedItems");
        put(rows, Treatment.VALIDATED, JsonType.ARRAY, "contains", "minContains", "maxContains");
        // Beside items that are no list it says nothing.
        put(rows, Treatment.DOCUMENTED, JsonType.ARRAY, "additionalItems");
        put(rows, Treatment.TYPED, null, "$dynamicRef", "$recursiveRef", "$recursiveAnchor");
        return Map.copyOf(rows);
    }

    private static void put(
            Map<String, Row> rows, Treatment treatment, @Nullable JsonType appliesTo, String... keywords) {
        for (String keyword : keywords) {
            rows.put(keyword, new Row(treatment, appliesTo));
        }
    }
}
