package dev.concordat.runtime.spring;

import dev.concordat.runtime.http.Call;
import dev.concordat.runtime.http.Caller;
import dev.concordat.runtime.http.Failure;
import dev.concordat.runtime.http.FailureException;
import dev.concordat.runtime.http.HttpAnswer;
import dev.concordat.runtime.http.Negotiation;
import dev.concordat.runtime.http.Operation;
import dev.concordat.runtime.http.OperationBinding;
import dev.concordat.runtime.http.OperationResponse;
import dev.concordat.runtime.http.PathTemplate;
import dev.concordat.runtime.http.RequestReader;
import dev.concordat.runtime.http.ResponseException;
import dev.concordat.runtime.http.ResponseWriter;
import dev.concordat.runtime.violation.Violations;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What generated controllers do with a request: decode and check it, call the operation, send its response. What goes
 * wrong is thrown, so that {@code @ControllerAdvice} and Spring Security see it as from any other controller.
 */
public final class ServletAdapter {
    static final String OPERATION = Operation.class.getName();

    private static final Logger LOG = LoggerFactory.getLogger(ServletAdapter.class);

    private final ConcordatProperties properties;
    private final CallerSource callers;
    private final AnswerSender sender;
    private final Map<String, PathTemplate> templates = new ConcurrentHashMap<>();

    ServletAdapter(ConcordatProperties properties, CallerSource callers, AnswerSender sender) {
        this.properties = properties;
        this.callers = callers;
        this.sender = sender;
    }

    /** Serves one request. */
    public <Q, R extends OperationResponse> void serve(
            OperationBinding<Q, R> binding,
            BiFunction<Q, Call<Caller>, R> handler,
            HttpServletRequest request,
            HttpServletResponse response) {
        Operation operation = binding.operation();
        request.setAttribute(OPERATION, operation);
        ServletRequestSource source =
                new ServletRequestSource(request, templates.computeIfAbsent(operation.path(), PathTemplate::new));
        RequestReader reader = new RequestReader(
                source, accepted(operation, source), (int) properties.maxBody().toBytes());
        Q input = binding.read(reader);
        if (input == null || !reader.violations().isEmpty()) {
            throw new FailureException(Failure.invalid(reader.violations().list()));
        }
        ServletCall call = new ServletCall(callers.callerOf(request), source.headers());
        R result = Objects.requireNonNull(call(binding, handler, input, call), "The operation gave no response");
        sender.send(layOut(binding, result), request, response, call.tasks());
    }

    private static String accepted(Operation operation, ServletRequestSource source) {
        if (operation.produces().isEmpty()) {
            return "";
        }
        return Negotiation.choose(source.headers().all("Accept"), operation.produces())
                .orElseThrow(() -> new FailureException(Failure.of(406)
                        .withDetail("The answer has one of the media types " + String.join(", ", operation.produces())
                                + ".")));
    }

    private static <Q, R extends OperationResponse> R call(
            OperationBinding<Q, R> binding, BiFunction<Q, Call<Caller>, R> handler, Q input, ServletCall call) {
        try {
            return handler.apply(input, call);
        } catch (ResponseException e) {
            if (binding.responseType().isInstance(e.response())) {
                return binding.responseType().cast(e.response());
            }
            throw new IllegalStateException(
                    e.response().getClass().getName() + " is no response of "
                            + binding.operation().id(),
                    e);
        }
    }

    private <Q, R extends OperationResponse> HttpAnswer layOut(OperationBinding<Q, R> binding, R result) {
        @Nullable Violations violations = properties.responses() == ResponseCheck.OFF ? null : new Violations();
        ResponseWriter writer = new ResponseWriter(violations);
        binding.write(result, writer);
        if (violations != null && !violations.isEmpty()) {
            String message =
                    "Response of " + binding.operation().id() + " does not match the contract: " + violations.list();
            if (properties.responses() == ResponseCheck.FAIL) {
                throw new IllegalStateException(message);
            }
            LOG.warn(message);
        }
        return writer.answer();
    }
}
