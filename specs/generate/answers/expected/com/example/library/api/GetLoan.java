package com.example.library.api;

import com.example.library.model.Loan;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.http.Call;
import dev.concordat.runtime.http.Caller;
import dev.concordat.runtime.http.OperationResponse;
import java.util.function.Function;

/** {@code GET /loans/{loan}} */
@Generated("concordat")
public final class GetLoan {
    private GetLoan() {}

    /** {@code GET /loans/{loan}} */
    public interface Handler {
        Response getLoan(Request request, Call<Caller> call);
    }

    /** What the operation is asked. */
    public record Request(long loan) {}

    /** What the operation may answer. */
    public sealed interface Response extends OperationResponse {

        /** Applies the function of the case at hand; for Java 17, where switch does not know cases. */
        default <T> T fold(Function<Ok, T> ok) {
            return ok.apply((Ok) this);
        }
    }

    /** 200: The loan. */
    public record Ok(Loan body) implements Response {}

    public static Response ok(Loan body) {
        return new Ok(body);
    }
}
