package dev.concordat.runtime.assertion;

import dev.concordat.runtime.json.JsonValue.JsonArray;

/** {@code unevaluatedItems} (JSON Schema 2020-12 core, 11.2). */
record UnevaluatedItems(Assertion rest) implements Assertion {

    @Override
    public void check(Subject subject) {
        if (subject.value() instanceof JsonArray array) {
            for (int i = 0; i < array.items().size(); i++) {
                if (subject.evaluated().hasItem(i)) {
                    continue;
                }
                subject.evaluated().item(i);
                subject.require(String.valueOf(i), array.items().get(i), rest, "unevaluatedItems");
            }
        }
    }
}
