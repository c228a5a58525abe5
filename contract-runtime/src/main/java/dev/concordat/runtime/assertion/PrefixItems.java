package dev.concordat.runtime.assertion;

import dev.concordat.runtime.json.JsonValue.JsonArray;
import java.util.List;

/** {@code prefixItems} (JSON Schema 2020-12 core, 10.3.1.1). */
record PrefixItems(List<Assertion> prefix) implements Assertion {

    @Override
    public void check(Subject subject) {
        if (subject.value() instanceof JsonArray array) {
            for (int i = 0; i < Math.min(prefix.size(), array.items().size()); i++) {
                subject.require(String.valueOf(i), array.items().get(i), prefix.get(i));
                subject.evaluated().item(i);
            }
        }
    }
}
