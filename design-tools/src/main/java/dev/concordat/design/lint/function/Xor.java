package dev.concordat.design.lint.function;

import dev.concordat.design.lint.document.Spot;
import java.util.List;

/** Exactly one of the named members is there. */
final class Xor implements LintFunction {

    @Override
    public Check prepare(Options options) throws OptionException {
        options.only("properties");
        List<String> names = options.texts("properties", 2);
        return subject -> {
            Spot value = subject.value();
            if (value == null || !value.isObject()) {
                return List.of();
            }
            List<String> there = names.stream().filter(value::has).toList();
            return there.size() == 1
                    ? List.of()
                    : subject.problem("exactly one of " + String.join(", ", names) + " must be there, not "
                            + (there.isEmpty() ? "none" : String.join(" and ", there)));
        };
    }
}
