package dev.concordat.core.validate;

import dev.concordat.core.contract.SchemaId;

/** {@code $ref} (JSON Schema 2020-12 core, 8.2.3.1). */
final class ReferenceCheck implements KeywordCheck {

    @Override
    public void check(Application application) {
        SchemaId target = application.schema().composition().ref();
        if (target != null) {
            application.require(target);
        }
    }
}
