package com.example.parcels.api;

import com.example.parcels.model.LabelOrder;
import com.example.parcels.model.LabelSheet;
import com.example.parcels.model.Problem;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.Immutable;
import dev.concordat.runtime.body.Body;
import dev.concordat.runtime.http.Call;
import dev.concordat.runtime.http.Caller;
import dev.concordat.runtime.http.OperationResponse;
import dev.concordat.runtime.http.Status;
import java.util.List;
import java.util.function.Function;

/**
 * Prints labels.
 *
 * <p>{@code POST /labels}
 */
@Generated("concordat")
public final class PrintLabels {
    private PrintLabels() {}

    /** Prints labels. */
    public interface Handler {
        Response printLabels(Request request, Call<Caller> call);
    }

    /**
     * What the operation is asked.
     *
     * @param accept what the caller prefers among the media types of the answer
     */
    public record Request(Accept accept, RequestBody body) {}

    /** The media types of the answer. */
    public enum Accept {
        JSON,
        PDF
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
    public record JsonBody(List<LabelOrder> value) implements RequestBody {
        public JsonBody {
            value = Immutable.list(value);
        }
    }

    /** {@code text/csv} */
    public record CsvBody(String value) implements RequestBody {}

    /** What the operation may answer. */
    public sealed interface Response extends OperationResponse {

        /** Applies the function of the case at hand; for Java 17, where switch does not know cases. */
        default <T> T fold(Function<OkJson, T> okJson, Function<OkPdf, T> okPdf, Function<ClientError, T> clientError) {
            if (this instanceof OkJson response) {
                return okJson.apply(response);
            }
            if (this instanceof OkPdf response) {
                return okPdf.apply(response);
            }
            return clientError.apply((ClientError) this);
        }
    }

    /** 200: The labels. As {@code application/json}. */
    public record OkJson(LabelSheet body) implements Response {}

    /** 200: The labels. As {@code application/pdf}. */
    public record OkPdf(Body body) implements Response {}

    /** 4XX: What went wrong (RFC 9457). */
    public record ClientError(int status, Problem body) implements Response {
        public ClientError {
            Status.requireRange(status, "4XX");
        }
    }

    public static Response okJson(LabelSheet body) {
        return new OkJson(body);
    }

    public static Response okPdf(Body body) {
        return new OkPdf(body);
    }

    public static Response clientError(int status, Problem body) {
        return new ClientError(status, body);
    }
}
