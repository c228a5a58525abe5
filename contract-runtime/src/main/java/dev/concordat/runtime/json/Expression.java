package dev.concordat.runtime.json;

import dev.concordat.runtime.pattern.Automaton;
import dev.concordat.runtime.violation.PatternEffort;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A regular expression (ECMA-262, not anchored) as it is written in the contract and as Java finds it. */
public final class Expression {

    private final String source;
    private final String java;
    private volatile @Nullable Automaton automaton;
    private volatile @Nullable Pattern pattern;

    private Expression(String source, String java) {
        this.source = source;
        this.java = java;
    }

    /**
     * An expression in which {@code $} and {@code .} outside of classes mean what they mean in ECMA-262, and everything
     * else the same to {@code java.util.regex}.
     */
    public static Expression of(String source) {
        return of(source, java(source));
    }

    /** An expression that Java would read otherwise than ECMA-262, with what it is for {@code java.util.regex}. */
    public static Expression of(String source, String java) {
        return new Expression(source, java);
    }

    /** As violations show it. */
    public String source() {
        return source;
    }

    /** Whether it is found somewhere in the text. */
    public boolean isIn(String text, PatternEffort effort) {
        Automaton linear = automaton;
        if (linear != null) {
            return linear.isIn(text);
        }
        Pattern other = pattern;
        if (other != null) {
            return effort.find(other, source.length(), text);
        }
        prepare();
        return isIn(text, effort);
    }

    /**
     * Done for the first text, since most expressions of a large contract never see one; threads that get here at once
     * make the same.
     */
    private void prepare() {
        Optional<Automaton> regular = Automaton.of(java);
        if (regular.isPresent()) {
            automaton = regular.get();
        } else {
            pattern = Pattern.compile(java);
        }
    }

    /** Gives {@code $} and {@code .} outside of classes the meaning of ECMA-262 (22.2.2): the very end, no line break. */
    private static String java(String source) {
        StringBuilder java = new StringBuilder();
        boolean inClass = false;
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '\\' && i + 1 < source.length()) {
                java.append(c).append(source.charAt(++i));
            } else if (c == '$' && !inClass) {
                java.append("\\z");
            } else if (c == '.' && !inClass) {
                java.append("[^\\n\\r\\u2028\\u2029]");
            } else {
                inClass = c == '[' || (inClass && c != ']');
                java.append(c);
            }
        }
        return java.toString();
    }
}
