package dev.concordat.runtime.json;

import dev.concordat.runtime.TextConstant;
import dev.concordat.runtime.violation.Report;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A string bound to the Java type of its format; the constants have no other limits. */
public final class Formatted<T> extends Scalar<T> {
    public static final Formatted<java.util.UUID> UUID = Text.ANY.as(Format.UUID);
    public static final Formatted<LocalDate> DATE = Text.ANY.as(Format.DATE);
    public static final Formatted<OffsetDateTime> DATE_TIME = Text.ANY.as(Format.DATE_TIME);
    public static final Formatted<OffsetTime> TIME = Text.ANY.as(Format.TIME);
    public static final Formatted<java.net.URI> URI = Text.ANY.as(Format.URI);
    public static final Formatted<java.net.URI> URI_REFERENCE = Text.ANY.as(Format.URI_REFERENCE);
    public static final Formatted<BigDecimal> DECIMAL = Text.ANY.as(Format.DECIMAL);
    public static final Formatted<Bytes> BASE64 = Text.ANY.as(Format.BASE64);
    public static final Formatted<String> EMAIL = Text.ANY.as(Format.EMAIL);
    public static final Formatted<String> HOSTNAME = Text.ANY.as(Format.HOSTNAME);
    public static final Formatted<String> IPV4 = Text.ANY.as(Format.IPV4);
    public static final Formatted<String> IPV6 = Text.ANY.as(Format.IPV6);
    public static final Formatted<String> DURATION = Text.ANY.as(Format.DURATION);
    public static final Formatted<String> JSON_POINTER = Text.ANY.as(Format.JSON_POINTER);

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
