package dev.concordat.runtime.violation;

import java.util.function.BiConsumer;

/**
 * A rule of the business about values of a type, which no schema can state. What it reports joins the violations of the
 * schema: in the same list, at the same place, in the same problem (RFC 9457).
 *
 * <p>It judges every object of the type, however deep in a message, that matches its schema; so it meets no value that
 * the contract forbids. In a service it is a bean; elsewhere {@code Json.CODECS.with(validator)} heeds it.
 *
 * <pre>{@code
 * @Bean
 * Validator<Stay> stays() {
 *     return Validator.of(Stay.class, (stay, report) -> {
 *         if (!stay.from().isBefore(stay.until())) {
 *             report.violation("/until", "afterFrom", "must be after from", null);
 *         }
 *     });
 * }
 * }</pre>
 *
 * The keyword is a name of the rule's own, and what stands in the place of the limit is the message.
 *
 * <p>The type may also be the {@code Request} of an operation, for what parameters and body say together. Then the
 * pointer starts with the {@linkplain Place part of the request}, followed by the name of the parameter: {@code
 * /query/limit}, {@code /body/until}.
 *
 * @param <T> a generated record or a sealed interface, or the request of an operation
 */
public interface Validator<T> {
    /** Of which values it is asked: those of the type and of its subtypes. */
    Class<T> type();

    /** Reports what is wrong with a value, and nothing if it is right. */
    void validate(T value, PointedReport report);

    /** One from a function. */
    static <T> Validator<T> of(Class<T> type, BiConsumer<? super T, ? super PointedReport> rule) {
        return new Validator<>() {
            @Override
            public Class<T> type() {
                return type;
            }

            @Override
            public void validate(T value, PointedReport report) {
                rule.accept(value, report);
            }
        };
    }
}
