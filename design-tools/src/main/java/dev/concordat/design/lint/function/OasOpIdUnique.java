package dev.concordat.design.lint.function;

import dev.concordat.core.json.JsonValue;
import dev.concordat.design.lint.document.Spot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** No two operations have the same {@code operationId} (OpenAPI 3.1, 4.8.10). */
final class OasOpIdUnique implements LintFunction {

    @Override
    public Check prepare(Options options) throws OptionException {
        options.only();
        return subject -> {
            Map<JsonValue, Spot> first = new HashMap<>();
            List<Problem> problems = new ArrayList<>();
            for (Spot operation : Operations.below(subject.value())) {
                Spot id = operation.child("operationId");
                Spot other = id == null ? null : first.putIfAbsent(id.node().toJson(), id);
                if (id != null && other != null) {
                    problems.add(new Problem(
                            "the operationId " + Scalars.print(id) + " is taken at " + other.location(), id));
                }
            }
            return problems;
        };
    }
}
