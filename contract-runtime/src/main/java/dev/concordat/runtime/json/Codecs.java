package dev.concordat.runtime.json;

import dev.concordat.runtime.TextConstant;
import dev.concordat.runtime.violation.InvalidDataException;
import dev.concordat.runtime.violation.Place;
import dev.concordat.runtime.violation.Validator;
import dev.concordat.runtime.violation.Validators;
import dev.concordat.runtime.violation.Violation;
import dev.concordat.runtime.violation.Violations;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The codecs of one contract by type, found without reflection. */
public final class Codecs {
    private final Map<Class<?>, Supplier<? extends Codec<?>>> byType;
    private final Validators validators;

    private Codecs(Map<Class<?>, Supplier<? extends Codec<?>>> byType, Validators validators) {
        this.byType = byType;
        this.validators = validators;
    }

    /** The same codecs, whose values must keep these rules, too, when they are read and when they are judged. */
    public Codecs with(Validator<?>... rules) {
        return new Codecs(byType, validators.and(List.of(rules)));
    }

    public static Builder builder() {
        return new Builder();
    }

    /** The types, in the order they were added. */
    public Set<Class<?>> types() {
        return java.util.Collections.unmodifiableSet(byType.keySet());
    }

    /** The codec of a type or, for an object of a union, of the class that it is. */
    @SuppressWarnings("unchecked") // add() pairs each class with a codec of the same type
    public <T> Optional<Codec<T>> find(Class<T> type) {
        Supplier<? extends Codec<?>> codec = byType.get(type);
        if (codec == null) {
            return byType.keySet().stream()
                    .filter(known -> known.isAssignableFrom(type))
                    .findFirst()
                    .flatMap(known -> find((Class<T>) known));
        }
        return Optional.of((Codec<T>) codec.get());
    }

    /** Reads a JSON text; throws {@link InvalidDataException} if it does not match the schema of the type. */
    public <T> T read(Class<T> type, byte[] json) {
        Violations violations = new Violations(validators);
        @Nullable T value = JsonIn.read(codec(type), json, Place.BODY, null, violations);
        if (value == null) {
            throw new InvalidDataException(violations.list());
        }
        return value;
    }

    public byte[] write(Object value) {
        return write(value, null);
    }

    /** What is wrong with a value built in code. */
    public List<Violation> validate(Object value) {
        Violations violations = new Violations(validators);
        write(value, violations);
        return violations.list();
    }

    @SuppressWarnings("unchecked") // the class of a value is a class of its own type
    private <T> byte[] write(T value, @Nullable Violations violations) {
        return JsonOut.write(codec((Class<T>) value.getClass()), value, violations);
    }

    private <T> Codec<T> codec(Class<T> type) {
        return find(type).orElseThrow(() -> new IllegalArgumentException(type + " is not of this contract"));
    }

    /** Collects the codecs. */
    public static final class Builder {
        private final Map<Class<?>, Supplier<? extends Codec<?>>> byType = new LinkedHashMap<>();

        private Builder() {}

        public <T> Builder add(Class<T> type, Supplier<? extends Codec<T>> codec) {
            byType.put(type, codec);
            return this;
        }

        /** Adds an enum of strings. */
        public <E extends Enum<E> & TextConstant> Builder add(Class<E> type) {
            return add(type, () -> EnumOf.of(type));
        }

        public Codecs build() {
            return new Codecs(byType, Validators.NONE);
        }
    }
}
