package dev.concordat.design.lint.function;

import java.util.List;

/** The field is there, whatever its value. */
final class Defined implements LintFunction {

    @Override
    public Check prepare(Options options) throws OptionException {
        options.only();
        return subject -> subject.value() != null ? List.of() : subject.problem(subject.name() + " must be there");
    }
}
