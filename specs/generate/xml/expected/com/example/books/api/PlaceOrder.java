package com.example.books.api;

import com.example.books.model.Order;
import com.example.books.model.OrderInput;
import com.example.books.model.Problem;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.http.Call;
import dev.concordat.runtime.http.Caller;
import dev.concordat.runtime.http.OperationResponse;
import java.util.function.Function;

/** {@code POST /orders} */
@Generated("concordat")
public final class PlaceOrder {
    private PlaceOrder() {}

    /** {@code POST /orders} */
    public interface Handler {
        Response placeOrder(Request request, Call<Caller> call);
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
        XML
    }

    /** The body, by media type. */
    public sealed interface RequestBody {

        /** Applies the function of the case at hand; for Java 17, where switch does not know cases. */
        default <T> T fold(Function<XmlBody, T> xmlBody, Function<JsonBody, T> jsonBody) {
            if (this instanceof XmlBody body) {
                return xmlBody.apply(body);
            }
            return jsonBody.apply((JsonBody) this);
        }
    }

    /** {@code application/xml} */
    public record XmlBody(OrderInput value) implements RequestBody {}

    /** {@code application/json} */
    public record JsonBody(OrderInput value) implements RequestBody {}

    /** What the operation may answer. */
    public sealed interface Response extends OperationResponse {

        /** Applies the function of the case at hand; for Java 17, where switch does not know cases. */
        default <T> T fold(Function<OkJson, T> okJson, Function<OkXml, T> okXml, Function<BadRequest, T> badRequest) {
            if (this instanceof OkJson response) {
                return okJson.apply(response);
            }
            if (this instanceof OkXml response) {
                return okXml.apply(response);
            }
            return badRequest.apply((BadRequest) this);
        }
    }

    /** 200: The order. As {@code application/json}. */
    public record OkJson(Order body) implements Response {}

    /** 200: The order. As {@code application/xml}. */
    public record OkXml(Order body) implements Response {}

    /** 400: It is not taken. */
    public record BadRequest(Problem body) implements Response {}

    public static Response okJson(Order body) {
        return new OkJson(body);
    }

    public static Response okXml(Order body) {
        return new OkXml(body);
    }

    public static Response badRequest(Problem body) {
        return new BadRequest(body);
    }
}
