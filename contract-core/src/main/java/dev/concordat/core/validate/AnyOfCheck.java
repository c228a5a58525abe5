package dev.concordat.core.validate;

import dev.concordat.core.contract.SchemaId;
import java.util.ArrayList;
import java.util.List;

/** {@code anyOf} (JSON Schema 2020-12 core, 10.2.1.2). */
final class AnyOfCheck implements KeywordCheck {

    @Override
    public void check(Application application) {
        List<SchemaId> branches = application.schema().composition().anyOf();
        if (branches.isEmpty()) {
            return;
        }
        List<Application> tried = new ArrayList<>();
        boolean matched = false;
        for (SchemaId branch : branches) {
            Application inner = application.probe(branch);
            tried.add(inner);
            if (inner.isValid()) {
                matched = true;
                application.absorb(inner);
            }
        }
        if (!matched) {
            NearestBranch.report(application, "anyOf", tried);
        }
    }
}
