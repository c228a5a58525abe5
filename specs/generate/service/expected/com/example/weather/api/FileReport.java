package com.example.weather.api;

import com.example.weather.model.Fault;
import com.example.weather.model.Report;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.http.Call;
import dev.concordat.runtime.http.Caller;
import dev.concordat.runtime.http.OperationResponse;
import java.util.function.Function;

/** {@code POST /reports} */
@Generated("concordat")
public final class FileReport {
    private FileReport() {}

    /** {@code POST /reports} */
    public interface Handler {
        Response fileReport(Request request, Call<Caller> call);
    }

    /** What the operation is asked. */
    public record Request(Report body) {}

    /** What the operation may answer. */
    public sealed interface Response extends OperationResponse {

        /** Applies the function of the case at hand; for Java 17, where switch does not know cases. */
        default <T> T fold(Function<NoContent, T> noContent, Function<TooManyRequests, T> tooManyRequests) {
            if (this instanceof NoContent response) {
                return noContent.apply(response);
            }
            return tooManyRequests.apply((TooManyRequests) this);
        }
    }

    /** 204: It is filed. */
    public record NoContent() implements Response {}

    /** 429: Too many reports. */
    public record TooManyRequests(long retryAfter, Fault body) implements Response {}

    public static Response noContent() {
        return new NoContent();
    }

    public static Response tooManyRequests(long retryAfter, Fault body) {
        return new TooManyRequests(retryAfter, body);
    }
}
