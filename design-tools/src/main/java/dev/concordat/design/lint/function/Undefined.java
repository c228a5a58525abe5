package dev.concordat.design.lint.function;

import java.util.List;

/** The field is not there. */
final class Undefined implements LintFunction {

    @Override
    public Check prepare(Options options) throws OptionException {
        options.only();
        return subject -> subject.value() == null ? List.of() : subject.problem(subject.name() + " must not be there");
    }
}
