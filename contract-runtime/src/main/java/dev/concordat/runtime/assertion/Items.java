package dev.concordat.runtime.assertion;

import dev.concordat.runtime.json.JsonValue.JsonArray;

/** {@code items} (JSON Schema 2020-12 core, 10.3.1.2). */
record Items(int after, Assertion rest) implements Assertion {

    @Override
    public void check(Subject subject) {
        if (subject.value() instanceof JsonArray array) {
            for (int i = after; i < array.items().size(); i++) {
                subject.require(String.valueOf(i), array.items().get(i), rest);
                subject.evaluated().item(i);
            }
        }
    }
}
