package dev.concordat.runtime.spring;

import dev.concordat.runtime.http.Caching;
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
import dev.concordat.runtime.http.RawResponseException;
import dev.concordat.runtime.http.RequestReader;
import dev.concordat.runtime.http.ResponseException;
import dev.concordat.runtime.http.ResponseWriter;
import dev.concordat.runtime.http.ViolationListener;
import dev.concordat.runtime.violation.Validators;
import dev.concordat.runtime.violation.Violations;
import io.micrometer.observation.Observation;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What generated controllers do with a request: decode and check it, call the operation, send its response. What goes
 * wrong is thrown, so that {@code @ControllerAdvice} and Spring Security see it as from any other controller.
 */
public final class ServletAdapter {
    static final String OPERATION = Operation.class.getName();

    private static final String NO_RESPONSE = "The operation gave no response";
    private static final Logger LOG = LoggerFactory.getLogger(ServletAdapter.class);

    private final ConcordatProperties properties;
    private final CallerSource callers;
    private final RequestLimits limits;
    private final KeptAnswers kept;
    private final Timeouts timeouts;
    private final AnswerSender sender;
    private final Validators validators;
    private final OperationObservations observations;
    private final List<ViolationListener> listeners;
    private final Map<String, PathTemplate> templates = new ConcurrentHashMap<>();

    ServletAdapter(
            ConcordatProperties properties,
            CallerSource callers,
            RequestLimits limits,
            KeptAnswers kept,
            Timeouts timeouts,
            AnswerSender sender,
            Validators validators,
            OperationObservations observations,
            List<ViolationListener> listeners) {
        this.properties = properties;
        this.callers = callers;
        this.limits = limits;
        this.kept = kept;
        this.timeouts = timeouts;
        this.sender = sender;
        this.validators = validators;
        this.observations = observations;
        this.listeners = List.copyOf(listeners);
    }

    /** The operation that a request asks for, once that is known. */
    static @Nullable Operation operation(ServletRequest request) {
        return request.getAttribute(OPERATION) instanceof Operation known ? known : null;
    }

    /** Serves one request. */
    public <Q, R extends OperationResponse> void serve(
            OperationBinding<Q, R> binding,
            BiFunction<Q, Call<Caller>, R> handler,
            HttpServletRequest request,
            HttpServletResponse response) {
        Asked<Q> asked = ask(binding, request);
        ServletCall call = asked.call();
        KeptAnswers.Keeping keeping = kept.begin(binding.operation(), request, call, asked.headers());
        HttpAnswer answer = keeping.answer();
        if (answer == null) {
            HttpAnswer given =
                    timeouts.limit(binding.operation(), call.deadline(), () -> handled(binding, handler, asked));
            answer = keeping.settled(call.completed(given), call);
        }
        sender.send(Caching.apply(answer, binding.operation(), call.headers()), request, response, call.tasks());
    }

    private <Q, R extends OperationResponse> HttpAnswer handled(
            OperationBinding<Q, R> binding, BiFunction<Q, Call<Caller>, R> handler, Asked<Q> asked) {
        try {
            return layOut(binding, handler.apply(asked.input(), asked.call()));
        } catch (ResponseException e) {
            return layOut(binding, declared(binding, e));
        } catch (RawResponseException e) {
            return e.answer();
        }
    }

    /** Serves one request whose handler answers later, on whatever thread; the servlet's thread does not wait. */
    public <Q, R extends OperationResponse> void serveLater(
            OperationBinding<Q, R> binding,
            BiFunction<Q, Call<Caller>, CompletionStage<R>> handler,
            HttpServletRequest request) {
        Operation operation = binding.operation();
        Asked<Q> asked = ask(binding, request);
        ServletCall call = asked.call();
        KeptAnswers.Keeping keeping = kept.begin(operation, request, call, asked.headers());
        HttpAnswer known = keeping.answer();
        CompletionStage<HttpAnswer> answer;
        CompletionStage<?> work;
        if (known != null) {
            answer = CompletableFuture.completedFuture(known);
            work = answer;
        } else {
            CompletionStage<R> stage = begun(binding, handler, asked);
            work = stage;
            Observation current = observations.current();
            answer = stage.handle((result, failure) -> OperationObservations.within(
                    current,
                    () -> call.completed(
                            failure != null && LaterAnswers.cause(failure) instanceof RawResponseException raw
                                    ? raw.answer()
                                    : layOut(binding, failure == null ? result : thrown(binding, failure)))));
            answer = timeouts.limit(operation, call.deadline(), answer, work);
        }
        // Whoever ends a stage may be an event loop: what may block waits for a thread of the container.
        UnaryOperator<HttpAnswer> settle =
                given -> Caching.apply(known != null ? given : keeping.settled(given, call), operation, call.headers());
        LaterAnswers.await(answer, work, settle, call, request);
    }

    private static <Q, R extends OperationResponse> CompletionStage<R> begun(
            OperationBinding<Q, R> binding, BiFunction<Q, Call<Caller>, CompletionStage<R>> handler, Asked<Q> asked) {
        try {
            return Objects.requireNonNull(handler.apply(asked.input(), asked.call()), NO_RESPONSE);
        } catch (ResponseException e) {
            return CompletableFuture.completedFuture(declared(binding, e));
        } catch (RawResponseException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    /** @param headers the fields that parameters came from */
    private record Asked<Q>(Q input, ServletCall call, Set<String> headers) {}

    private <Q> Asked<Q> ask(OperationBinding<Q, ?> binding, HttpServletRequest request) {
        Operation operation = binding.operation();
        request.setAttribute(OPERATION, operation);
        OperationLog.begin(operation);
        Caller caller = callers.callerOf(request);
        limits.admit(operation, request, caller);
        ServletRequestSource source =
                new ServletRequestSource(request, templates.computeIfAbsent(operation.path(), PathTemplate::new));
        int maxBytes = (int) Math.min(Integer.MAX_VALUE, properties.maxBody().toBytes());
        RequestReader reader = new RequestReader(source, accepted(operation, source), maxBytes, validators);
        Q input = observations.validation(operation, () -> reader.request(binding));
        if (input == null) {
            tell(operation, ViolationListener.Message.REQUEST, reader.violations());
            throw new FailureException(
                    Failure.invalid(reader.violations().list()).withStatus(invalid(operation)));
        }
        return new Asked<>(
                input, new ServletCall(caller, source.headers(), timeouts.deadline(operation)), reader.headersRead());
    }

    /** Whoever only listens changes no answer. */
    private void tell(Operation operation, ViolationListener.Message message, Violations violations) {
        for (ViolationListener listener : listeners) {
            try {
                listener.violated(operation, message, violations.list());
            } catch (RuntimeException e) {
                LOG.warn("A listener to violations of " + operation.id() + " failed", e);
            }
        }
    }

    /** 400, but 422 where the contract names that and not 400 (RFC 9110, 15.5.21). */
    private static int invalid(Operation operation) {
        Set<String> named = operation.answers().keySet();
        return named.contains("422") && !named.contains("400") ? 422 : 400;
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

    private static <R extends OperationResponse> R declared(OperationBinding<?, R> binding, ResponseException e) {
        if (binding.responseType().isInstance(e.response())) {
            return binding.responseType().cast(e.response());
        }
        throw new IllegalStateException(
                e.response().getClass().getName() + " is no response of "
                        + binding.operation().id(),
                e);
    }

    /** The response that a stage ended with by an exception; any other exception goes on. */
    private static <R extends OperationResponse> R thrown(OperationBinding<?, R> binding, Throwable failure) {
        Throwable cause = LaterAnswers.cause(failure);
        if (cause instanceof ResponseException e) {
            return declared(binding, e);
        }
        throw cause instanceof RuntimeException unchecked ? unchecked : new CompletionException(cause);
    }

    private <Q, R extends OperationResponse> HttpAnswer layOut(OperationBinding<Q, R> binding, @Nullable R result) {
        Objects.requireNonNull(result, NO_RESPONSE);
        @Nullable Violations violations = properties.responses() == ResponseCheck.OFF ? null : new Violations();
        ResponseWriter writer = new ResponseWriter(violations);
        binding.write(result, writer);
        if (violations != null && !violations.isEmpty()) {
            tell(binding.operation(), ViolationListener.Message.RESPONSE, violations);
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
