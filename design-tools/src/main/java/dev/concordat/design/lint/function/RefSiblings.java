package dev.concordat.design.lint.function;

import dev.concordat.design.lint.document.Spot;
import java.util.ArrayList;
import java.util.List;

/** Nothing stands beside a {@code $ref}: before OpenAPI 3.1 it would be ignored (OpenAPI 3.0, 4.7.23). */
final class RefSiblings implements LintFunction {

    @Override
    public Check prepare(Options options) throws OptionException {
        options.only();
        return subject -> {
            Spot holder = subject.place().parent();
            List<Problem> problems = new ArrayList<>();
            if (holder != null && holder.isObject()) {
                holder.forEach(sibling -> {
                    if (!sibling.name().equals("$ref")) {
                        problems.add(new Problem("$ref must not be placed next to any other properties", sibling));
                    }
                });
            }
            return problems;
        };
    }
}
