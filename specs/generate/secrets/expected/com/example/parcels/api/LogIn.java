package com.example.parcels.api;

import com.example.parcels.model.LoginInput;
import com.example.parcels.model.Refusal;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.Immutable;
import dev.concordat.runtime.http.Call;
import dev.concordat.runtime.http.Caller;
import dev.concordat.runtime.http.OperationResponse;
import dev.concordat.runtime.http.Status;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** {@code POST /accounts/{account}/login} */
@Generated("concordat")
public final class LogIn {
    private LogIn() {}

    /** {@code POST /accounts/{account}/login} */
    public interface Handler {
        Response logIn(Request request, Call<Caller> call);
    }

    /** What the operation is asked. */
    public record Request(String account, String xPin, @Nullable List<String> hints, LoginInput body) {
        public Request {
            hints = Immutable.listOrNull(hints);
        }

        /** Hides what is secret. */
        @Override
        public String toString() {
            return "Request[account=" + account + ", xPin=***, hints=***, body=" + body + "]";
        }
    }

    /** What the operation may answer. */
    public sealed interface Response extends OperationResponse {

        /** Applies the function of the case at hand; for Java 17, where switch does not know cases. */
        default <T> T fold(Function<NoContent, T> noContent, Function<Default, T> otherwise) {
            if (this instanceof NoContent response) {
                return noContent.apply(response);
            }
            return otherwise.apply((Default) this);
        }
    }

    /** 204: Welcome. */
    public record NoContent(String xTicket) implements Response {
        /** Hides what is secret. */
        @Override
        public String toString() {
            return "NoContent[xTicket=***]";
        }
    }

    /** default: No. */
    public record Default(int status, Refusal body) implements Response {
        public Default {
            Status.requireOther(status, "204");
        }
    }

    public static Response noContent(String xTicket) {
        return new NoContent(xTicket);
    }

    public static Response otherwise(int status, Refusal body) {
        return new Default(status, body);
    }
}
