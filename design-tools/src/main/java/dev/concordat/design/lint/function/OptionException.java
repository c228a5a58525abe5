package dev.concordat.design.lint.function;

import dev.concordat.core.finding.SourceLocation;

/** Options that a function cannot use; whoever reads rulesets makes a finding of it. */
public final class OptionException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient SourceLocation location;

    OptionException(String message, SourceLocation location) {
        super(message, null, false, false);
        this.location = location;
    }

    /** What is wrong, behind "the function ...". */
    public String problem() {
        return String.valueOf(getMessage());
    }

    public SourceLocation location() {
        return location;
    }
}
