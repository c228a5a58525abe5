package dev.concordat.generator.codec;

import dev.concordat.core.pattern.EcmaPattern;
import dev.concordat.generator.java.JavaLiteral;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** A pattern as arguments for the runtime: as it is written and, where Java would read it otherwise, in Java's syntax. */
public final class PatternArguments {

    private PatternArguments() {}

    /**
     * The arguments.
     *
     * @param refuse takes why a pattern cannot be written, for which there are none
     */
    public static Optional<String> of(String source, Consumer<String> refuse) {
        EcmaPattern pattern = EcmaPattern.compile(source);
        Optional<String> java = pattern.toJava().filter(PatternArguments::compiles);
        if (java.isEmpty()) {
            refuse.accept(pattern.problem().orElse("java.util.regex has nothing like it"));
            return Optional.empty();
        }
        return Optional.of(
                PlainPattern.is(source)
                        ? JavaLiteral.string(source)
                        : JavaLiteral.string(source) + ", " + JavaLiteral.string(java.get()));
    }

    private static boolean compiles(String expression) {
        try {
            Pattern.compile(expression);
            return true;
        } catch (PatternSyntaxException e) {
            return false;
        }
    }
}
