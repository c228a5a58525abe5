package dev.concordat.core.pattern;

/** Says what is wrong in a pattern; never leaves the package. */
final class PatternSyntaxException extends Exception {

    private static final long serialVersionUID = 1L;

    PatternSyntaxException(String message, int position) {
        super(message + " at position " + position);
    }
}
