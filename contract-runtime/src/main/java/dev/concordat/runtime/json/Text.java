package dev.concordat.runtime.json;

import dev.concordat.runtime.violation.Report;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A string with the limits of JSON Schema 2020-12 validation, 6.3; lengths count code points. */
public final class Text extends Scalar<String> {
    /** Any string. */
    public static final Text ANY = new Text(0, Integer.MAX_VALUE, null, null, false);

    private final int minLength;
    private final int maxLength;
    private final @Nullable Pattern pattern;
    private final @Nullable String constant;
    private final boolean secret;

    private Text(int minLength, int maxLength, @Nullable Pattern pattern, @Nullable String constant, boolean secret) {
        this.minLength = minLength;
        this.maxLength = maxLength;
        this.pattern = pattern;
        this.constant = constant;
        this.secret = secret;
    }

    /** Both limits are inclusive; {@code Integer.MAX_VALUE}: none. */
    public Text length(int min, int max) {
        return new Text(min, max, pattern, constant, secret);
    }

    /** An expression of {@code java.util.regex} that is found somewhere in the text. */
    public Text pattern(String expression) {
        return new Text(minLength, maxLength, Pattern.compile(expression), constant, secret);
    }

    /** The only string that is allowed. */
    public Text constant(String only) {
        return new Text(minLength, maxLength, pattern, only, secret);
    }

    /** No violation shows the value. */
    public Text secret() {
        return new Text(minLength, maxLength, pattern, constant, true);
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
        if (units < minLength || units > maxLength || minLength > 0) {
            int length = text.codePointCount(0, units);
            if (length < minLength) {
                report.violation("minLength", String.valueOf(minLength), shown(text));
            } else if (length > maxLength) {
                report.violation("maxLength", String.valueOf(maxLength), shown(text));
            }
        }
        if (pattern != null && !BudgetedText.find(pattern, text)) {
            report.violation("pattern", pattern.pattern(), shown(text));
        }
        if (constant != null && !constant.equals(text)) {
            report.violation("const", constant, shown(text));
        }
    }

    @Nullable
    String shown(String text) {
        return secret ? null : text;
    }
}
