package dev.concordat.benchmarks.differ;

import dev.concordat.core.json.JsonNumber;
import dev.harrel.jsonschema.Evaluator;
import dev.harrel.jsonschema.EvaluatorFactory;
import dev.harrel.jsonschema.FormatEvaluatorFactory;
import dev.harrel.jsonschema.JsonNode;
import dev.harrel.jsonschema.SchemaParsingContext;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Predicate;

/** The formats that OpenAPI adds to those of JSON Schema (OpenAPI 3.1.1, 4.4.1; 3.0.3, 4.4). */
final class RegisteredFormats implements EvaluatorFactory {

    @Override
    public Optional<Evaluator> create(SchemaParsingContext context, String keyword, JsonNode node) {
        if (!keyword.equals("format") || !node.isString()) {
            return Optional.empty();
        }
        return switch (node.asString()) {
            case "int32" -> Optional.of(integer(31));
            case "int64" -> Optional.of(integer(63));
            case "byte" -> Optional.of(check(value -> !value.isString() || isBase64(value.asString())));
            default -> Optional.empty();
        };
    }

    private static Evaluator integer(int bits) {
        BigDecimal limit = new BigDecimal(BigInteger.ONE.shiftLeft(bits));
        return check(value -> !(value instanceof TreeNode node && node.value() instanceof JsonNumber number)
                || (number.isInteger()
                        && number.value().compareTo(limit) < 0
                        && number.value().compareTo(limit.negate()) >= 0));
    }

    private static boolean isBase64(String text) {
        try {
            Base64.getDecoder().decode(text);
            return text.length() % 4 == 0;
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    private static Evaluator check(Predicate<JsonNode> test) {
        return (context, value) -> test.test(value) ? Evaluator.Result.success() : Evaluator.Result.failure("format");
    }

    /** Together with those of JSON Schema. */
    static EvaluatorFactory all() {
        return EvaluatorFactory.compose(new RegisteredFormats(), new FormatEvaluatorFactory());
    }
}
