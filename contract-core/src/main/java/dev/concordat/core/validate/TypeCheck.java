package dev.concordat.core.validate;

import dev.concordat.core.contract.Schema;
import dev.concordat.core.json.JsonType;
import java.util.stream.Collectors;

/** {@code type} (JSON Schema 2020-12 validation, 6.1.1). */
final class TypeCheck implements KeywordCheck {

    @Override
    public void check(Application application) {
        Schema schema = application.schema();
        if (!schema.allows(application.instance().type())) {
            String allowed = schema.types().stream().map(JsonType::keyword).collect(Collectors.joining(" or "));
            application.report("type", "must be " + allowed + ", is " + Shown.type(application.instance()));
        }
    }
}
