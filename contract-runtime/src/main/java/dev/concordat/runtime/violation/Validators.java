package dev.concordat.runtime.violation;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The rules of an application, in their order; found by the class of a value. */
public final class Validators {
    public static final Validators NONE = new Validators(List.of());

    private final List<Validator<?>> all;
    private final Map<Class<?>, List<Validator<?>>> byClass = new ConcurrentHashMap<>();

    private Validators(List<? extends Validator<?>> all) {
        this.all = List.copyOf(all);
    }

    public static Validators of(List<? extends Validator<?>> all) {
        return all.isEmpty() ? NONE : new Validators(all);
    }

    /** These and more. */
    public Validators and(List<? extends Validator<?>> more) {
        return of(Stream.concat(all.stream(), more.stream()).toList());
    }

    public boolean isEmpty() {
        return this == NONE; // nobody else makes one without rules
    }

    /** Asks each of those that are about the value. */
    public void validate(Object value, PointedReport report) {
        if (isEmpty()) {
            return;
        }
        List<Validator<?>> about = byClass.computeIfAbsent(
                value.getClass(),
                type -> all.stream()
                        .filter(validator -> validator.type().isAssignableFrom(type))
                        .toList());
        for (Validator<?> validator : about) {
            ask(validator, value, report);
        }
    }

    private static <T> void ask(Validator<T> validator, Object value, PointedReport report) {
        validator.validate(validator.type().cast(value), report);
    }
}
