package dev.concordat.core.validate;

import dev.concordat.core.contract.Composition;
import dev.concordat.core.contract.Schema;
import dev.concordat.core.contract.SchemaId;

/** {@code $ref} and {@code $dynamicRef} (JSON Schema 2020-12 core, 8.2.3). */
final class ReferenceCheck implements KeywordCheck {

    @Override
    public void check(Application application) {
        Composition composition = application.schema().composition();
        SchemaId target = composition.ref();
        if (target != null) {
            application.require(target);
        }
        SchemaId dynamic = composition.dynamicRef();
        if (dynamic != null) {
            Schema initial = application.evaluator().contract().schema(dynamic);
            String anchor = initial.composition().dynamicAnchor();
            application.require(application.evaluator().anchors().resolve(application, dynamic, anchor));
        }
    }
}
