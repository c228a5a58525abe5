package dev.concordat.core.validate;

import dev.concordat.core.contract.SchemaId;

/** {@code not} (JSON Schema 2020-12 core, 10.2.1.4). */
final class NotCheck implements KeywordCheck {

    @Override
    public void check(Application application) {
        SchemaId not = application.schema().composition().not();
        if (not != null && application.probe(not).isValid()) {
            application.report("not", "must not match the schema under not, but does");
        }
    }
}
