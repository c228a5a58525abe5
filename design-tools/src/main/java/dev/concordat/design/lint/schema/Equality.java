package dev.concordat.design.lint.schema;

import dev.concordat.core.json.JsonValue;
import dev.concordat.design.lint.document.Spot;

/** Whether two nodes are the same value (JSON Schema 2020-12 core, 4.2.2). */
final class Equality {

    private Equality() {}

    static boolean same(Spot left, Spot right) {
        JsonValue a = left.scalar();
        JsonValue b = right.scalar();
        if (a != null || b != null) {
            return a != null && a.equals(b);
        }
        return left.size() == right.size()
                && left.node().toJson().equals(right.node().toJson());
    }
}
