package dev.concordat.core.validate;

import dev.concordat.core.contract.ObjectLimits;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.json.JsonObject;

/** {@code required} and {@code dependentRequired} (validation, 6.5.3 and 6.5.4), but for members that this direction
 * never carries: OpenAPI 3.1 lets a required {@code readOnly} member be absent from a request, a required
 * {@code writeOnly} one from a response. */
final class RequiredCheck implements KeywordCheck {

    @Override
    public void check(Application application) {
        if (!(application.instance() instanceof JsonObject object)) {
            return;
        }
        ObjectLimits limits = application.schema().object();
        for (String name : limits.required()) {
            if (isMissing(application, object, name)) {
                application.report("required", "member " + Shown.shortened(name) + " is missing");
            }
        }
        limits.dependentRequired().forEach((present, names) -> {
            if (object.members().containsKey(present)) {
                for (String name : names) {
                    if (isMissing(application, object, name)) {
                        application.report(
                                "dependentRequired",
                                "member " + Shown.shortened(name) + " is missing, which must come with "
                                        + Shown.shortened(present));
                    }
                }
            }
        });
    }

    private static boolean isMissing(Application application, JsonObject object, String name) {
        if (object.members().containsKey(name)) {
            return false;
        }
        SchemaId outermost = application.outermostHere().schema().id();
        Evaluator evaluator = application.evaluator();
        return !evaluator.visibility().isHidden(outermost, name, evaluator.side())
                && !evaluator.visibility().isHidden(application.schema().id(), name, evaluator.side());
    }
}
