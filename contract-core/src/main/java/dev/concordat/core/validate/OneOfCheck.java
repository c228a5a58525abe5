package dev.concordat.core.validate;

import dev.concordat.core.contract.SchemaId;
import java.util.ArrayList;
import java.util.List;

/** {@code oneOf} (JSON Schema 2020-12 core, 10.2.1.3). */
final class OneOfCheck implements KeywordCheck {

    @Override
    public void check(Application application) {
        List<SchemaId> branches = application.schema().composition().oneOf();
        if (branches.isEmpty()) {
            return;
        }
        List<Application> tried = new ArrayList<>();
        List<Application> matching = new ArrayList<>();
        for (SchemaId branch : branches) {
            Application inner = application.probe(branch);
            tried.add(inner);
            if (inner.isValid()) {
                matching.add(inner);
            }
        }
        if (matching.isEmpty()) {
            NearestBranch.report(application, "oneOf", tried);
        } else if (matching.size() == 1) {
            application.absorb(matching.get(0));
        } else {
            application.report(
                    "oneOf",
                    "must match exactly one of " + branches.size() + " schemas, matches "
                            + NearestBranch.name(application, matching.get(0)) + " and "
                            + NearestBranch.name(application, matching.get(1)));
        }
    }
}
