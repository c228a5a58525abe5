package dev.concordat.runtime.spring;

import dev.concordat.runtime.http.Failure;
import dev.concordat.runtime.http.FailureException;
import dev.concordat.runtime.http.Headers;
import dev.concordat.runtime.http.Operation;
import dev.concordat.runtime.http.Status;
import dev.concordat.runtime.json.JsonValue;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.util.ClassUtils;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.DisconnectedClientHelper;

/**
 * The last advice: answers what no other advice of the application did. Leaves the application's own controllers alone,
 * and hands Spring Security its exceptions back.
 */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
final class ProblemAdvice {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);
    private static final boolean SECURITY = ClassUtils.isPresent(
            "org.springframework.security.access.AccessDeniedException", ProblemAdvice.class.getClassLoader());

    private final Problems problems;
    private final AllowedMethods allowed;
    private final ConcordatProperties.Reach reach;

    ProblemAdvice(Problems problems, AllowedMethods allowed, ConcordatProperties.Reach reach) {
        this.problems = problems;
        this.allowed = allowed;
        this.reach = reach;
    }

    @ExceptionHandler
    void handle(Exception exception, HttpServletRequest request, HttpServletResponse response) throws Exception {
        if (!isOurs(request) || (SECURITY && SecurityProblems.isSecurity(exception))) {
            throw exception;
        }
        if (DisconnectedClientHelper.isClientDisconnectedException(exception)) {
            LOG.debug("The client is gone", exception);
            return;
        }
        Throwable outage = Outage.causeOf(exception);
        Failure failure = failureOf(exception, outage != null, ServletAdapter.operation(request));
        if (exception instanceof HttpRequestMethodNotSupportedException) {
            failure = failure.withHeaders(Headers.of("Allow", String.join(", ", allowed.of(request))));
        }
        if (failure.status() >= 500
                && outage != null) { // each request meanwhile says the same, its stack trace nothing
            LOG.error("{} {} failed: {}", request.getMethod(), request.getRequestURI(), outage.toString());
        } else if (failure.status() >= 500) {
            LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), exception);
        }
        problems.answer(failure, request, response);
    }

    /** An operation, or a request that reached no controller at all. */
    private boolean isOurs(HttpServletRequest request) {
        return request.getAttribute(ServletAdapter.OPERATION) != null
                || (reach == ConcordatProperties.Reach.EVERYWHERE
                        && !(request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE)
                                instanceof HandlerMethod));
    }

    private static Failure failureOf(Exception exception, boolean outage, @Nullable Operation operation) {
        if (exception instanceof FailureException refused) {
            return refused.failure();
        }
        if (exception instanceof ErrorResponse error) {
            ProblemDetail body = error.getBody();
            Map<String, List<String>> headers = new LinkedHashMap<>();
            error.getHeaders().forEach(headers::put);
            return new Failure(
                    error.getStatusCode().value(),
                    body.getType(),
                    body.getTitle() == null ? Status.title(error.getStatusCode().value()) : body.getTitle(),
                    body.getDetail(),
                    body.getInstance(),
                    List.of(),
                    Headers.of(headers),
                    extensions(body));
        }
        return Failure.of(outage ? statusOfOutage(operation) : 500);
    }

    /** 503, but 500 where the contract names that and not 503 (RFC 9110, 15.6). */
    private static int statusOfOutage(@Nullable Operation operation) {
        return operation != null
                        && operation.keyFor(503).isEmpty()
                        && operation.keyFor(500).isPresent()
                ? 500
                : 503;
    }

    private static Map<String, JsonValue> extensions(ProblemDetail body) {
        Map<String, JsonValue> extensions = new LinkedHashMap<>();
        if (body.getProperties() != null) {
            body.getProperties().forEach((name, value) -> extensions.put(name, JsonValue.of(String.valueOf(value))));
        }
        return extensions;
    }
}
