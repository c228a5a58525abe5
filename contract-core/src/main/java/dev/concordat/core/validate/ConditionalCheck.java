package dev.concordat.core.validate;

import dev.concordat.core.contract.Composition;
import dev.concordat.core.contract.SchemaId;

/** {@code if}, {@code then} and {@code else} (JSON Schema 2020-12 core, 10.2.2). */
final class ConditionalCheck implements KeywordCheck {

    @Override
    public void check(Application application) {
        Composition composition = application.schema().composition();
        SchemaId condition = composition.ifSchema();
        if (condition == null) {
            return;
        }
        Application decided = application.probe(condition);
        if (decided.isValid()) {
            application.evaluated().add(decided.evaluated());
        }
        SchemaId consequence = decided.isValid() ? composition.thenSchema() : composition.elseSchema();
        if (consequence != null) {
            application.require(consequence);
        }
    }
}
