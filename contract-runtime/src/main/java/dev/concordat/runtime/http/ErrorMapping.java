package dev.concordat.runtime.http;

import org.jspecify.annotations.Nullable;

/** Turns what the service itself answers into the form that the operation declares. */
@FunctionalInterface
public interface ErrorMapping {
    /** The operation is null where the request reached none. */
    HttpAnswer answer(Failure failure, @Nullable Operation operation);
}
