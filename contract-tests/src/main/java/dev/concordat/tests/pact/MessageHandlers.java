package dev.concordat.tests.pact;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Messages as functions in this JVM, by the interaction's description:
 *
 * <pre>{@code
 * ProviderMessages messages = MessageHandlers.none()
 *         .with("a book was lent", request -> PactMessage.json(events.lent(17).toJson()).with("topic", "loans"));
 * }</pre>
 */
public final class MessageHandlers implements ProviderMessages {

    /** Produces a message. */
    @FunctionalInterface
    public interface Handler {
        /** What it throws is reported as the reason why there is no message. */
        PactMessage produce(MessageRequest request) throws Exception;
    }

    private final Map<String, Handler> handlers;

    private MessageHandlers(Map<String, Handler> handlers) {
        this.handlers = handlers;
    }

    public static MessageHandlers none() {
        return new MessageHandlers(Map.of());
    }

    /** These handlers and one more. */
    public MessageHandlers with(String description, Handler handler) {
        Map<String, Handler> more = new LinkedHashMap<>(handlers);
        more.put(description, handler);
        return new MessageHandlers(more);
    }

    @Override
    public MessageAnswer produce(MessageRequest request) throws Exception {
        Handler handler = handlers.get(request.description());
        if (handler == null) {
            return new MessageAnswer.Unknown();
        }
        @Nullable PactMessage message = handler.produce(request); // callers may not know what null means
        return message == null
                ? new MessageAnswer.Failed("the handler returned null")
                : new MessageAnswer.Produced(message);
    }

    @Override
    public String snippet(MessageRequest request) {
        return ".with(" + PactJson.of(request.description()).toJson() + ", request -> PactMessage.json(\"{}\"))";
    }
}
