package dev.concordat.runtime.http;

import java.util.function.Function;

/**
 * Fills the error schema of a contract with what the service itself answers: a bean of it for each type of error body.
 * It is asked whenever an operation declares that type for the status of the failure, and the answer then has the
 * declared media type. Without one the answer is a problem (RFC 9457).
 *
 * <pre>{@code
 * @Bean
 * ErrorBody<ApiError> errors() {
 *     return ErrorBody.of(ApiError.class, failure -> new ApiError(failure.status(), failure.title()));
 * }
 * }</pre>
 *
 * @param <T> the generated type of the schema
 */
public interface ErrorBody<T> {
    /** Which type it fills. */
    Class<T> type();

    /** The body for a failure; its violations are in {@link Failure#violations()}. */
    T of(Failure failure);

    /** One from a function. */
    static <T> ErrorBody<T> of(Class<T> type, Function<Failure, T> body) {
        return new ErrorBody<>() {
            @Override
            public Class<T> type() {
                return type;
            }

            @Override
            public T of(Failure failure) {
                return body.apply(failure);
            }
        };
    }
}
