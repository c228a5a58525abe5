package dev.concordat.design.lint.function;

import java.util.List;

/** At least one of the named members is there. */
final class Or implements LintFunction {

    @Override
    public Check prepare(Options options) throws OptionException {
        options.only("properties");
        List<String> names = options.texts("properties", 2);
        return subject -> subject.value() == null
                        || !subject.value().isObject()
                        || names.stream().anyMatch(subject.value()::has)
                ? List.of()
                : subject.problem("at least one of " + String.join(", ", names) + " must be there");
    }
}
