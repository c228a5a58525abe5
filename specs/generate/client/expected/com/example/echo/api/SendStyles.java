package com.example.echo.api;

import com.example.echo.model.Point;
import com.example.echo.model.Reason;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.Immutable;
import dev.concordat.runtime.http.Call;
import dev.concordat.runtime.http.Caller;
import dev.concordat.runtime.http.OperationResponse;
import dev.concordat.runtime.http.Status;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Takes a parameter of every style
 *
 * <p>{@code GET /styles/{simple}/{label}/{pairs}}
 */
@Generated("concordat")
public final class SendStyles {
    private SendStyles() {}

    /** Takes a parameter of every style */
    public interface Handler {
        Response sendStyles(Request request, Call<Caller> call);
    }

    /**
     * What the operation is asked.
     *
     * @param one Any text.
     */
    public record Request(
            List<String> simple,
            List<Long> label,
            Point pairs,
            String one,
            @Nullable List<String> form,
            @Nullable List<String> commas,
            @Nullable List<String> pipes,
            @Nullable List<String> spaces,
            @Nullable Point deep,
            @Nullable Point json,
            int limit,
            @Nullable List<String> xList,
            @Nullable String session) {
        public Request {
            simple = Immutable.list(simple);
            label = Immutable.list(label);
            form = Immutable.listOrNull(form);
            commas = Immutable.listOrNull(commas);
            pipes = Immutable.listOrNull(pipes);
            spaces = Immutable.listOrNull(spaces);
            xList = Immutable.listOrNull(xList);
        }
    }

    /** What the operation may answer. */
    public sealed interface Response extends OperationResponse {

        /** Applies the function of the case at hand; for Java 17, where switch does not know cases. */
        default <T> T fold(Function<NoContent, T> noContent, Function<ClientError, T> clientError) {
            if (this instanceof NoContent response) {
                return noContent.apply(response);
            }
            return clientError.apply((ClientError) this);
        }
    }

    /** 204: Taken. */
    public record NoContent(int xCount, @Nullable String xNote) implements Response {}

    /** 4XX: Not taken. */
    public record ClientError(int status, Reason body) implements Response {
        public ClientError {
            Status.requireRange(status, "4XX");
        }
    }

    public static Response noContent(int xCount, @Nullable String xNote) {
        return new NoContent(xCount, xNote);
    }

    public static Response clientError(int status, Reason body) {
        return new ClientError(status, body);
    }
}
