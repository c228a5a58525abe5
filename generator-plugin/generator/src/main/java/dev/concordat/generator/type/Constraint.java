package dev.concordat.generator.type;

import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.json.JsonValue;

/**
 * One assertion that the type alone does not express.
 *
 * @param keyword the keyword that asserts it
 * @param value the keyword's value: a number, {@code true}, a string, or the array of {@code enum} and {@code required}
 * @param schema the node it is written on, which need not be the node of the {@link TypeUse}
 */
public record Constraint(Keyword keyword, JsonValue value, SchemaId schema) {

    /** The assertions that generated codecs check in their one pass. */
    public enum Keyword {
        MINIMUM("minimum"),
        EXCLUSIVE_MINIMUM("exclusiveMinimum"),
        MAXIMUM("maximum"),
        EXCLUSIVE_MAXIMUM("exclusiveMaximum"),
        MULTIPLE_OF("multipleOf"),
        /** In code points. */
        MIN_LENGTH("minLength"),
        /** In code points. */
        MAX_LENGTH("maxLength"),
        /** An ECMA-262 expression, not anchored. */
        PATTERN("pattern"),
        /** A format that stays a string or number in Java; parsed ones are in the {@link ScalarKind}. */
        FORMAT("format"),
        MIN_ITEMS("minItems"),
        MAX_ITEMS("maxItems"),
        UNIQUE_ITEMS("uniqueItems"),
        MIN_PROPERTIES("minProperties"),
        MAX_PROPERTIES("maxProperties"),
        /** Names that an untyped object must have. */
        REQUIRED("required"),
        ENUM("enum"),
        CONST("const");

        private final String text;

        Keyword(String text) {
            this.text = text;
        }

        /** The word that stands in a document and in violations. */
        public String text() {
            return text;
        }
    }
}
