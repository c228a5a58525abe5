package dev.concordat.runtime.assertion;

import dev.concordat.runtime.json.JsonValue.JsonArray;

/** {@code contains}, {@code minContains} and {@code maxContains} (core, 10.3.1.3; validation, 6.4.4 and 6.4.5). */
record Contains(int min, int max, Assertion item) implements Assertion {

    @Override
    public void check(Subject subject) {
        if (!(subject.value() instanceof JsonArray array)) {
            return;
        }
        int count = 0;
        for (int i = 0; i < array.items().size(); i++) {
            if (subject.probe(String.valueOf(i), array.items().get(i), item).isValid()) {
                subject.evaluated().item(i);
                count++;
            }
        }
        if (count < min) {
            subject.report(min == 1 ? "contains" : "minContains", String.valueOf(min));
        }
        if (count > max) {
            subject.report("maxContains", String.valueOf(max));
        }
    }
}
