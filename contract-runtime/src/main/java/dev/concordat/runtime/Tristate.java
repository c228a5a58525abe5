package dev.concordat.runtime;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A member that may be absent, null or a value. In a JSON Merge Patch (RFC 7396) absent keeps, null removes and a value
 * replaces.
 */
public sealed interface Tristate<T> {

    /** The member is not there. */
    record Absent<T>() implements Tristate<T> {}

    /** The member is {@code null}. */
    record Null<T>() implements Tristate<T> {}

    /** The member has a value. */
    record Value<T>(T value) implements Tristate<T> {}

    static <T> Tristate<T> absent() {
        return new Absent<>();
    }

    static <T> Tristate<T> ofNull() {
        return new Null<>();
    }

    static <T> Tristate<T> of(T value) {
        return new Value<>(value);
    }

    default boolean isAbsent() {
        return this instanceof Absent;
    }

    default boolean isNull() {
        return this instanceof Null;
    }

    /** The value; empty if absent or null. */
    default Optional<T> toOptional() {
        return this instanceof Value<T> present ? Optional.of(present.value()) : Optional.empty();
    }

    /** Applies the function of the case at hand. */
    default <R> R fold(Supplier<R> absent, Supplier<R> ofNull, Function<T, R> value) {
        if (this instanceof Value<T> present) {
            return value.apply(present.value());
        }
        return isNull() ? ofNull.get() : absent.get();
    }

    /** Hands on what the caller wants to be stored: the value, or empty for null; does nothing if absent. */
    default void ifPresent(Consumer<Optional<T>> change) {
        if (!isAbsent()) {
            change.accept(toOptional());
        }
    }
}
