package com.example.weather.api;

import com.example.weather.model.Report;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.http.Call;
import dev.concordat.runtime.http.Caller;
import dev.concordat.runtime.http.OperationResponse;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** {@code GET /forecasts/{place}} */
@Generated("concordat")
public final class GetForecast {
    private GetForecast() {}

    /** {@code GET /forecasts/{place}} */
    public interface Handler {
        Response getForecast(Request request, Call<Caller> call);
    }

    /**
     * What the operation is asked.
     *
     * @param accept what the caller prefers among the media types of the answer
     */
    public record Request(String place, Accept accept) {}

    /** The media types of the answer. */
    public enum Accept {
        JSON,
        TEXT
    }

    /** What the operation may answer. */
    public sealed interface Response extends OperationResponse {

        /** Applies the function of the case at hand; for Java 17, where switch does not know cases. */
        default <T> T fold(
                Function<OkJson, T> okJson,
                Function<OkText, T> okText,
                Function<NotModified, T> notModified,
                Function<NotFound, T> notFound) {
            if (this instanceof OkJson response) {
                return okJson.apply(response);
            }
            if (this instanceof OkText response) {
                return okText.apply(response);
            }
            if (this instanceof NotModified response) {
                return notModified.apply(response);
            }
            return notFound.apply((NotFound) this);
        }
    }

    /** 200: The forecast. As {@code application/json}. */
    public record OkJson(@Nullable String etag, Report body) implements Response {}

    /** 200: The forecast. As {@code text/plain}. */
    public record OkText(@Nullable String etag, String body) implements Response {}

    /** 304: You have it already. */
    public record NotModified() implements Response {}

    /** 404: No such place. */
    public record NotFound() implements Response {}

    public static Response okJson(@Nullable String etag, Report body) {
        return new OkJson(etag, body);
    }

    public static Response okText(@Nullable String etag, String body) {
        return new OkText(etag, body);
    }

    public static Response notModified() {
        return new NotModified();
    }

    public static Response notFound() {
        return new NotFound();
    }
}
