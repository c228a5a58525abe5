package dev.concordat.design.lint.path;

/** An expression that cannot be read; whoever reads rulesets makes a finding of it. */
public final class PathSyntaxException extends Exception {

    private static final long serialVersionUID = 1L;

    PathSyntaxException(String message) {
        super(message, null, false, false);
    }

    /** What is wrong, and where in the text. */
    public String problem() {
        return String.valueOf(getMessage());
    }
}
