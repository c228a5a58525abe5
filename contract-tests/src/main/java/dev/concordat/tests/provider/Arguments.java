package dev.concordat.tests.provider;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.platform.commons.support.conversion.ConversionException;
import org.junit.platform.commons.support.conversion.ConversionSupport;

/** Values of a pact as arguments of a method. */
final class Arguments {

    private Arguments() {}

    /**
     * The value of a name, converted as JUnit converts arguments: numbers, enums, dates, and whatever has a constructor
     * or one factory method that takes a {@code String}.
     */
    static @Nullable Object convert(String name, Map<String, @Nullable Object> values, Class<?> type) {
        if (!values.containsKey(name)) {
            throw new IllegalArgumentException("the pact gives no parameter \"" + name + "\"; it gives "
                    + (values.isEmpty() ? "none" : String.join(", ", values.keySet())));
        }
        Object value = values.get(name);
        if (value == null || type.isInstance(value)) {
            if (value == null && type.isPrimitive()) {
                throw new IllegalArgumentException(
                        "the parameter \"" + name + "\" is null, and the method takes " + type);
            }
            return value;
        }
        try {
            return ConversionSupport.convert(value.toString(), type, Arguments.class.getClassLoader());
        } catch (ConversionException unfit) {
            throw new IllegalArgumentException(
                    "the parameter \"" + name + "\" is no " + type.getSimpleName() + ": " + value, unfit);
        }
    }
}
