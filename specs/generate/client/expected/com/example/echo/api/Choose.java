package com.example.echo.api;

import com.example.echo.model.Point;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.Immutable;
import dev.concordat.runtime.http.Call;
import dev.concordat.runtime.http.Caller;
import dev.concordat.runtime.http.OperationResponse;
import dev.concordat.runtime.http.Status;
import java.net.URI;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** {@code POST /choices} */
@Generated("concordat")
public final class Choose {
    private Choose() {}

    /** {@code POST /choices} */
    public interface Handler {
        Response choose(Request request, Call<Caller> call);
    }

    /**
     * What the operation is asked.
     *
     * @param accept what the caller prefers among the media types of the answer
     */
    public record Request(@Nullable URI callbackUrl, Accept accept, @Nullable RequestBody body) {}

    /** The media types of the answer. */
    public enum Accept {
        JSON,
        TEXT
    }

    /** The body, by media type. */
    public sealed interface RequestBody {

        /** Applies the function of the case at hand; for Java 17, where switch does not know cases. */
        default <T> T fold(Function<JsonBody, T> jsonBody, Function<CsvBody, T> csvBody) {
            if (this instanceof JsonBody body) {
                return jsonBody.apply(body);
            }
            return csvBody.apply((CsvBody) this);
        }
    }

    /** {@code application/json} */
    public record JsonBody(List<Point> value) implements RequestBody {
        public JsonBody {
            value = Immutable.list(value);
        }
    }

    /** {@code text/csv} */
    public record CsvBody(String value) implements RequestBody {}

    /** What the operation may answer. */
    public sealed interface Response extends OperationResponse {

        /** Applies the function of the case at hand; for Java 17, where switch does not know cases. */
        default <T> T fold(
                Function<SuccessJson, T> successJson,
                Function<SuccessText, T> successText,
                Function<Conflict, T> conflict) {
            if (this instanceof SuccessJson response) {
                return successJson.apply(response);
            }
            if (this instanceof SuccessText response) {
                return successText.apply(response);
            }
            return conflict.apply((Conflict) this);
        }
    }

    /** 2XX: The choice. As {@code application/json}. */
    public record SuccessJson(int status, Point body) implements Response {
        public SuccessJson {
            Status.requireRange(status, "2XX");
        }
    }

    /** 2XX: The choice. As {@code text/plain}. */
    public record SuccessText(int status, String body) implements Response {
        public SuccessText {
            Status.requireRange(status, "2XX");
        }
    }

    /** 409: None. */
    public record Conflict() implements Response {}

    public static Response successJson(int status, Point body) {
        return new SuccessJson(status, body);
    }

    public static Response successText(int status, String body) {
        return new SuccessText(status, body);
    }

    public static Response conflict() {
        return new Conflict();
    }
}
