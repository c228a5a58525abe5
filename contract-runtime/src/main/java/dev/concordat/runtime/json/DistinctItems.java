package dev.concordat.runtime.json;

import dev.concordat.runtime.violation.Violations;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * {@code uniqueItems} (JSON Schema 2020-12 validation, 6.4.3) of items that are more than a number or a text: told by a
 * hash of each item's tokens, before they are read. Only items that have the hash of another one become trees.
 */
final class DistinctItems {

    private static final long ODD = 0x9E3779B97F4A7C15L; // 2^64 by the golden ratio: its bits have no order

    private final JsonIn in;

    private DistinctItems(JsonIn in) {
        this.in = in;
    }

    /** Whether the current value is no array, or one of which no two items are equal. */
    static boolean in(JsonIn in) {
        return in.kind() != JsonKind.ARRAY || new DistinctItems(in).areDistinct();
    }

    private boolean areDistinct() {
        List<Long> hashes = new ArrayList<>();
        Set<Long> seen = new HashSet<>();
        Set<Long> repeated = new HashSet<>();
        try (JsonParser ahead = in.parserAgain()) {
            while (ahead.nextToken() != JsonToken.END_ARRAY) {
                long hash = hash(ahead);
                hashes.add(hash);
                if (!seen.add(hash)) {
                    repeated.add(hash);
                }
            }
            in.source().lookahead().spend(ahead);
        }
        return repeated.isEmpty()
                || areDistinct(hashes.stream().map(repeated::contains).toList());
    }

    /** The same for some of the items. */
    private boolean areDistinct(List<Boolean> asked) {
        Set<String> seen = new HashSet<>();
        try (JsonParser ahead = in.parserAgain()) {
            JsonIn items = in.again(ahead, new Violations());
            for (boolean one : asked) {
                ahead.nextToken();
                JsonValue item = one ? AnyValue.ANY.read(items) : null;
                if (item != null && !seen.add(item.identity())) {
                    return false;
                }
                if (!one) {
                    ahead.skipChildren();
                }
            }
            in.source().lookahead().spend(ahead);
        }
        return true;
    }

    /** The hash of the current value, which is the same for values that are equal; leaves its last token current. */
    private static long hash(JsonParser parser) {
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> {
                long sum = 1;
                for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                    parser.nextToken();
                    sum += mix(mix(name.hashCode()) + hash(parser)); // in any order
                }
                yield mix(sum);
            }
            case START_ARRAY -> {
                long all = 2;
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    all = mix(all + hash(parser));
                }
                yield all;
            }
            case VALUE_STRING -> mix(text(parser));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser);
            default -> mix(token.id());
        };
    }

    private static long text(JsonParser parser) {
        char[] text = parser.getStringCharacters();
        int start = parser.getStringOffset();
        int end = start + parser.getStringLength();
        long hash = 3;
        for (int i = start; i < end; i++) {
            hash = (hash + text[i]) * ODD;
        }
        return hash;
    }

    /** 1, 1.0 and 10e-1 are equal. */
    private static long number(JsonParser parser) {
        BigDecimal number = Decimal.parse(parser.getString());
        return number == null ? 4 : mix(number.stripTrailingZeros().hashCode());
    }

    private static long mix(long bits) {
        long mixed = (bits ^ (bits >>> 32)) * ODD;
        return mixed ^ (mixed >>> 29);
    }
}
