package dev.concordat.tests.pact;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Provider states as functions in this JVM, by the state's description:
 *
 * <pre>{@code
 * ProviderStates states = StateHandlers.none()
 *         .with("a book exists", change -> Map.of("id", books.add((String) change.params().get("title"))))
 *         .with("the shelf is empty", change -> { books.clear(); return Map.of(); });
 * }</pre>
 */
public final class StateHandlers implements ProviderStates {

    /** Sets a state up or undoes it, and returns what {@code ProviderState} generators may use. */
    @FunctionalInterface
    public interface Handler {
        /** What it throws is reported as the reason why the state could not be reached. */
        Map<String, ? extends @Nullable Object> change(StateChange change) throws Exception;
    }

    private final Map<String, Handler> handlers;

    private StateHandlers(Map<String, Handler> handlers) {
        this.handlers = handlers;
    }

    public static StateHandlers none() {
        return new StateHandlers(Map.of());
    }

    /** These handlers and one more; it also sees the teardown. */
    public StateHandlers with(String state, Handler handler) {
        Map<String, Handler> more = new LinkedHashMap<>(handlers);
        more.put(state, handler);
        return new StateHandlers(more);
    }

    @Override
    public StateAnswer change(StateChange change) throws Exception {
        Handler handler = handlers.get(change.state());
        if (handler == null) {
            return new StateAnswer.Unknown();
        }
        return new StateAnswer.Done(new LinkedHashMap<>(handler.change(change)));
    }

    @Override
    public String snippet(StateChange change) {
        return ".with(" + PactJson.of(change.state()).toJson() + ", change -> Map.of())";
    }
}
