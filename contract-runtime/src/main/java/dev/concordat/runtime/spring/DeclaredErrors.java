package dev.concordat.runtime.spring;

import dev.concordat.runtime.body.Body;
import dev.concordat.runtime.http.ErrorBody;
import dev.concordat.runtime.http.ErrorForm;
import dev.concordat.runtime.http.ErrorMapping;
import dev.concordat.runtime.http.Failure;
import dev.concordat.runtime.http.HttpAnswer;
import dev.concordat.runtime.http.Operation;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.violation.Violations;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers with the body that an operation declares, where the application can fill it; else another mapping does. */
final class DeclaredErrors implements ErrorMapping {
    private static final Logger LOG = LoggerFactory.getLogger(DeclaredErrors.class);

    private final List<ErrorBody<?>> bodies;
    private final ErrorMapping otherwise;

    DeclaredErrors(List<ErrorBody<?>> bodies, ErrorMapping otherwise) {
        this.bodies = bodies;
        this.otherwise = otherwise;
    }

    @Override
    public HttpAnswer answer(Failure failure, @Nullable Operation operation) {
        List<ErrorForm<?>> forms = operation == null ? List.of() : operation.errorsFor(failure.status());
        return forms.stream()
                .flatMap(form -> filled(form, failure).stream())
                .findFirst()
                .orElseGet(() -> otherwise.answer(failure, operation));
    }

    private <T> Optional<HttpAnswer> filled(ErrorForm<T> form, Failure failure) {
        for (ErrorBody<?> body : bodies) {
            if (body.type() == form.type()) {
                return filled(form, body, failure);
            }
        }
        return Optional.empty();
    }

    /** Empty where the application's own code fails: an error while errors are answered must not hide the first one. */
    private static <T> Optional<HttpAnswer> filled(ErrorForm<T> form, ErrorBody<?> body, Failure failure) {
        try {
            Violations violations = new Violations();
            T value = form.type().cast(Objects.requireNonNull(body.of(failure), "an ErrorBody gave nothing"));
            byte[] json = JsonOut.write(form.codec(), value, violations);
            if (!violations.isEmpty()) {
                LOG.warn(
                        "The {} of a {} does not match the contract: {}",
                        form.type().getSimpleName(),
                        failure.status(),
                        violations.list());
            }
            return Optional.of(
                    new HttpAnswer(failure.status(), failure.headers(), form.mediaType(), Body.of(json), null));
        } catch (RuntimeException e) {
            LOG.error("The ErrorBody of {} failed for a {}", form.type().getName(), failure.status(), e);
            return Optional.empty();
        }
    }
}
