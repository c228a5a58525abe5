package dev.concordat.design.lint.function;

import java.util.List;

/** The field is there and neither empty, nor zero, nor false. */
final class Truthy implements LintFunction {

    @Override
    public Check prepare(Options options) throws OptionException {
        options.only();
        return subject -> Scalars.isTruthy(subject.value())
                ? List.of()
                : subject.problem(subject.name() + " must be there and not be empty");
    }
}
