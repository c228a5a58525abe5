package dev.concordat.design.lint.function;

import java.util.List;

/** The field is missing, empty, zero or false. */
final class Falsy implements LintFunction {

    @Override
    public Check prepare(Options options) throws OptionException {
        options.only();
        return subject -> Scalars.isTruthy(subject.value())
                ? subject.problem(subject.name() + " must be empty or not be there")
                : List.of();
    }
}
