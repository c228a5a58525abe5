package dev.concordat.runtime.json;

import dev.concordat.runtime.violation.Report;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A string with the limits of JSON Schema 2020-12 validation, 6.3; lengths count code points. */
public final class Text extends Scalar<String> {
    /** Any string. */
    public static final Text ANY = new Text(0, Integer.MAX_VALUE, new Expression[0], null, false);

    private final int minLength;
    private final int maxLength;
    private final Expression[] patterns;
    private final @Nullable String constant;
    private final boolean secret;

    private Text(int minLength, int maxLength, Expression[] patterns, @Nullable String constant, boolean secret) {
        this.minLength = minLength;
        this.maxLength = maxLength;
        this.patterns = patterns;
        this.constant = constant;
        this.secret = secret;
    }

    /** Both limits are inclusive; {@code Integer.MAX_VALUE}: none. */
    public Text length(int min, int max) {
        return new Text(min, max, patterns, constant, secret);
    }

    /**
     * An expression that must be found somewhere in the text; several must all be found. {@code $} and {@code .} outside
     * of classes mean what they mean in ECMA-262, everything else is for {@code java.util.regex}.
     */
    public Text pattern(String expression) {
        return pattern(Expression.of(expression));
    }

    /**
     * An expression that Java would read otherwise than ECMA-262.
     *
     * @param expression as violations show it
     * @param java what it is for {@code java.util.regex}
     */
    public Text pattern(String expression, String java) {
        return pattern(Expression.of(expression, java));
    }

    private Text pattern(Expression expression) {
        Expression[] all = Arrays.copyOf(patterns, patterns.length + 1);
        all[patterns.length] = expression;
        return new Text(minLength, maxLength, all, constant, secret);
    }

    /** The only string that is allowed. */
    public Text constant(String only) {
        return new Text(minLength, maxLength, patterns, only, secret);
    }

    /** No violation shows the value. */
    public Text secret() {
        return new Text(minLength, maxLength, patterns, constant, true);
    }

    /** Binds the text to the type of its format. */
    public <T> Formatted<T> as(Format<T> format) {
        return new Formatted<>(this, format);
    }

    @Override
    public @Nullable String read(JsonIn in) {
        String text = in.string();
        if (text != null) {
            check(text, in);
        }
        return text;
    }

    @Override
    public void write(String value, JsonOut out) {
        out.check(this, value);
        out.string(value);
    }

    @Override
    public String parse(String text, Report report) {
        check(text, report);
        return text;
    }

    @Override
    public String print(String value) {
        return value;
    }

    @Override
    public void check(String text, Report report) {
        int units = text.length();
        // A code point has one or two units: most lengths are right without counting.
        if (units / 2 < minLength || units > maxLength) {
            int length = text.codePointCount(0, units);
            if (length < minLength) {
                report.violation("minLength", String.valueOf(minLength), shown(text));
            } else if (length > maxLength) {
                report.violation("maxLength", String.valueOf(maxLength), shown(text));
            }
        }
        for (Expression expression : patterns) {
            if (!expression.isIn(text, report.patterns())) {
                report.violation("pattern", expression.source(), shown(text));
            }
        }
        if (constant != null && !constant.equals(text)) {
            report.violation("const", constant, shown(text));
        }
    }

    @Override
    @Nullable
    String shown(String text) {
        return secret ? null : text;
    }
}
