package dev.concordat.runtime.spring;

import dev.concordat.runtime.http.HttpAnswer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.async.AsyncRequestTimeoutException;
import org.springframework.web.context.request.async.DeferredResult;
import org.springframework.web.context.request.async.WebAsyncUtils;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Answers that come after the servlet's thread has gone, as a {@link DeferredResult} of Spring MVC: it dispatches the
 * request again once there is an answer or a failure, so that advice and event streams work as for blocking handlers.
 * How long it waits is {@code spring.mvc.async.request-timeout}, unless the operation has a timeout of its own; then the
 * request ends with 503.
 */
final class LaterAnswers implements HandlerMethodReturnValueHandler {
    private static final long NO_TIMEOUT = 0;

    private final AnswerSender sender;

    LaterAnswers(AnswerSender sender) {
        this.sender = sender;
    }

    private record Ready(HttpAnswer answer, UnaryOperator<HttpAnswer> settle, List<Runnable> tasks) {}

    /**
     * Waits without a thread.
     *
     * @param settle the last thing before an answer is sent, on a thread that may block
     * @param work what ends in the answer; cancelled, where it can be, once nobody waits for it
     */
    static void await(
            CompletionStage<HttpAnswer> stage,
            CompletionStage<?> work,
            UnaryOperator<HttpAnswer> settle,
            ServletCall call,
            HttpServletRequest request) {
        DeferredResult<Ready> result =
                call.deadline().isPresent() ? new DeferredResult<>(NO_TIMEOUT) : new DeferredResult<>();
        result.onTimeout(() -> {
            result.setErrorResult(new AsyncRequestTimeoutException());
            cancel(work);
        });
        result.onError(gone -> {
            result.setErrorResult(gone);
            cancel(work);
        });
        var unused = stage.whenComplete((answer, failure) -> {
            if (failure == null) {
                result.setResult(new Ready(answer, settle, call.tasks()));
            } else {
                result.setErrorResult(cause(failure));
            }
        });
        try {
            WebAsyncUtils.getAsyncManager(request).startDeferredResultProcessing(result, new ModelAndViewContainer());
        } catch (Exception e) {
            throw new IllegalStateException("The request cannot wait for its answer", e);
        }
    }

    static void cancel(CompletionStage<?> work) {
        if (work instanceof Future<?> future) {
            future.cancel(true);
        }
    }

    /** What a stage failed with, without what stages wrap around it. */
    static Throwable cause(Throwable failure) {
        Throwable cause = failure;
        while (cause instanceof CompletionException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    @Override
    public boolean supportsReturnType(MethodParameter returnType) {
        return returnType.getParameterType() == Ready.class;
    }

    @Override
    public void handleReturnValue(
            @Nullable Object value, MethodParameter type, ModelAndViewContainer container, NativeWebRequest request) {
        container.setRequestHandled(true);
        if (value instanceof Ready ready) {
            sender.send(
                    ready.settle().apply(ready.answer()),
                    Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)),
                    Objects.requireNonNull(request.getNativeResponse(HttpServletResponse.class)),
                    ready.tasks());
        }
    }
}
