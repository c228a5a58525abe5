package dev.concordat.core.validate;

import dev.concordat.core.json.JsonValue;
import java.util.List;
import java.util.stream.Collectors;

/** {@code enum} and {@code const} (JSON Schema 2020-12 validation, 6.1.2 and 6.1.3). */
final class EnumCheck implements KeywordCheck {

    private static final int SHOWN_MEMBERS = 10;

    @Override
    public void check(Application application) {
        JsonValue instance = application.instance();
        List<JsonValue> members = application.schema().enumeration();
        if (members != null && !members.contains(instance)) {
            String allowed =
                    members.stream().limit(SHOWN_MEMBERS).map(Shown::of).collect(Collectors.joining(", "));
            String more = members.size() > SHOWN_MEMBERS ? " and " + (members.size() - SHOWN_MEMBERS) + " more" : "";
            application.report("enum", "must be one of " + allowed + more + ", is " + application.show(instance));
        }
        JsonValue constant = application.schema().constant();
        if (constant != null && !constant.equals(instance)) {
            application.report("const", "must be " + Shown.of(constant) + ", is " + application.show(instance));
        }
    }
}
