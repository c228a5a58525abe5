package com.example.library.codec;

import com.example.library.api.TraceLoan;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.client.ClientBinding;
import dev.concordat.runtime.client.ResponseReader;
import dev.concordat.runtime.http.Challenge;
import dev.concordat.runtime.http.Operation;
import dev.concordat.runtime.http.OperationBinding;
import dev.concordat.runtime.http.RequestReader;
import dev.concordat.runtime.http.RequestWriter;
import dev.concordat.runtime.http.ResponseWriter;
import dev.concordat.runtime.input.Parameter;
import dev.concordat.runtime.json.Int64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code TRACE /loans/{loan}} over HTTP. */
@Generated("concordat")
public final class TraceLoanBinding
        implements OperationBinding<TraceLoan.Request, TraceLoan.Response>,
                ClientBinding<TraceLoan.Request, TraceLoan.Response> {
    public static final TraceLoanBinding INSTANCE = new TraceLoanBinding();

    private static final Operation OPERATION = Operation.of("traceLoan", "TRACE", "/loans/{loan}")
            .answers("200", "application/json")
            .answers("204")
            .secured(Challenge.apiKey("key", "header", "X-Api-Key"));
    private static final Parameter<Long> LOAN = Parameter.path("loan", Int64.ANY.minimum(1));

    private TraceLoanBinding() {}

    @Override
    public Operation operation() {
        return OPERATION;
    }

    @Override
    public TraceLoan.@Nullable Request read(RequestReader in) {
        Long loan = in.read(LOAN);
        if (loan == null) {
            return null;
        }
        return new TraceLoan.Request(loan);
    }

    @Override
    public Class<TraceLoan.Response> responseType() {
        return TraceLoan.Response.class;
    }

    @Override
    public void write(TraceLoan.Response response, ResponseWriter out) {
        if (response instanceof TraceLoan.Ok ok) {
            out.status(200);
            out.json("application/json", LoanCodec.INSTANCE, ok.body());
        } else if (response instanceof TraceLoan.NoContent) {
            out.status(204);
        }
    }

    @Override
    public List<List<String>> security() {
        return List.of(List.of("key"));
    }

    @Override
    public void write(TraceLoan.Request request, RequestWriter out) {
        out.write(LOAN, request.loan());
    }

    @Override
    public TraceLoan.Response read(ResponseReader in) {
        if (in.is("200", "application/json")) {
            return new TraceLoan.Ok(in.json(LoanCodec.INSTANCE));
        }
        if (in.is("204")) {
            return new TraceLoan.NoContent();
        }
        throw in.undeclared();
    }
}
