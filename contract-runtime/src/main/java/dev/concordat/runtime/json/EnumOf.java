package dev.concordat.runtime.json;

import dev.concordat.runtime.violation.Report;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A string that is one of the values of an enum. */
public final class EnumOf<E extends Enum<E>> extends Scalar<E> {
    private final Map<String, E> constants;
    private final Function<E, String> value;

    private EnumOf(Map<String, E> constants, Function<E, String> value) {
        this.constants = constants;
        this.value = value;
    }

    /** The constants of an enum, each written as the function says. */
    public static <E extends Enum<E>> EnumOf<E> of(Class<E> type, Function<E, String> value) {
        Map<String, E> constants = new LinkedHashMap<>();
        for (E constant : type.getEnumConstants()) {
            constants.put(value.apply(constant), constant);
        }
        return new EnumOf<>(constants, value);
    }

    @Override
    public @Nullable E read(JsonIn in) {
        String text = in.string();
        return text == null ? null : parse(text, in);
    }

    @Override
    public void write(E constant, JsonOut out) {
        out.string(value.apply(constant));
    }

    @Override
    public @Nullable E parse(String text, Report report) {
        E constant = constants.get(text);
        if (constant == null) {
            report.violation("enum", String.join(", ", constants.keySet()), text);
        }
        return constant;
    }

    @Override
    public String print(E constant) {
        return value.apply(constant);
    }

    @Override
    public void check(E constant, Report report) {
        // A constant is always one of its enum.
    }
}
