package dev.concordat.design.lint.function;

/** A function that rules name in {@code then}. */
@FunctionalInterface
public interface LintFunction {

    /**
     * The check with these options.
     *
     * @throws OptionException where the options are not what the function needs
     */
    Check prepare(Options options) throws OptionException;
}
