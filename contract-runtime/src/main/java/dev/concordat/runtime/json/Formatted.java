package dev.concordat.runtime.json;

import dev.concordat.runtime.TextConstant;
import dev.concordat.runtime.violation.Report;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A string bound to the Java type of its format. */
public final class Formatted<T> extends Scalar<T> {
    private final Text text;
    private final Format<T> format;

    Formatted(Text text, Format<T> format) {
        this.text = text;
        this.format = format;
    }

    /** Any string, bound to the type of an open enum. */
    public static <E extends TextConstant> Formatted<E> openEnum(Function<String, @Nullable E> of) {
        return Text.ANY.as(new Format<>("enum", of, TextConstant::value));
    }

    @Override
    public @Nullable T read(JsonIn in) {
        String string = in.string();
        return string == null ? null : parse(string, in);
    }

    @Override
    public void write(T value, JsonOut out) {
        String string = format.print(value);
        out.check(text, string);
        out.string(string);
    }

    @Override
    public @Nullable T parse(String string, Report report) {
        text.check(string, report);
        T value = format.parse(string);
        if (value == null) {
            report.violation("format", format.name(), text.shown(string));
        }
        return value;
    }

    @Override
    public String print(T value) {
        return format.print(value);
    }

    @Override
    @Nullable
    String shown(T value) {
        return text.shown(print(value));
    }

    @Override
    public void check(T value, Report report) {
        text.check(format.print(value), report);
    }
}
