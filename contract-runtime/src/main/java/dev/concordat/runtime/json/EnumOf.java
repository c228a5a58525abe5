package dev.concordat.runtime.json;

import dev.concordat.runtime.TextConstant;
import dev.concordat.runtime.violation.Report;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A string that is one of the values of an enum. */
public final class EnumOf<E extends TextConstant> extends Scalar<E> {
    private static final ClassValue<EnumOf<?>> KNOWN = new ClassValue<>() {
        @Override
        protected EnumOf<?> computeValue(Class<?> type) {
            return new EnumOf<>((TextConstant[]) type.getEnumConstants());
        }
    };

    private final Map<String, E> constants = new LinkedHashMap<>();
    private final Constants<E> byCharacters;

    private EnumOf(E[] constants) {
        for (E constant : constants) {
            this.constants.put(constant.value(), constant);
        }
        byCharacters = new Constants<>(this.constants);
    }

    /** The one codec of an enum. */
    @SuppressWarnings("unchecked") // made of the constants of this very class
    public static <E extends Enum<E> & TextConstant> EnumOf<E> of(Class<E> type) {
        return (EnumOf<E>) KNOWN.get(type);
    }

    @Override
    public @Nullable E read(JsonIn in) {
        E known = in.constant(byCharacters);
        if (known != null) {
            return known;
        }
        String text = in.string();
        return text == null ? null : parse(text, in);
    }

    @Override
    public void write(E constant, JsonOut out) {
        out.string(constant.value());
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
        return constant.value();
    }

    @Override
    public void check(E constant, Report report) {
        // A constant is always one of its enum.
    }
}
