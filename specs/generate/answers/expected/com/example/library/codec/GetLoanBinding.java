package com.example.library.codec;

import com.example.library.api.GetLoan;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.client.ClientBinding;
import dev.concordat.runtime.client.ResponseReader;
import dev.concordat.runtime.http.Operation;
import dev.concordat.runtime.http.OperationBinding;
import dev.concordat.runtime.http.RequestReader;
import dev.concordat.runtime.http.RequestWriter;
import dev.concordat.runtime.http.ResponseWriter;
import dev.concordat.runtime.input.Parameter;
import dev.concordat.runtime.json.Int64;
import org.jspecify.annotations.Nullable;

/** {@code GET /loans/{loan}} over HTTP. */
@Generated("concordat")
public final class GetLoanBinding
        implements OperationBinding<GetLoan.Request, GetLoan.Response>,
                ClientBinding<GetLoan.Request, GetLoan.Response> {
    public static final GetLoanBinding INSTANCE = new GetLoanBinding();

    private static final Operation OPERATION = Operation.of("getLoan", "GET", "/loans/{loan}")
            .answers("200", "application/json");
    private static final Parameter<Long> LOAN = Parameter.path("loan", Int64.ANY.minimum(1));

    private GetLoanBinding() {}

    @Override
    public Operation operation() {
        return OPERATION;
    }

    @Override
    public GetLoan.@Nullable Request read(RequestReader in) {
        Long loan = in.read(LOAN);
        if (loan == null) {
            return null;
        }
        return new GetLoan.Request(loan);
    }

    @Override
    public Class<GetLoan.Response> responseType() {
        return GetLoan.Response.class;
    }

    @Override
    public void write(GetLoan.Response response, ResponseWriter out) {
        if (response instanceof GetLoan.Ok ok) {
            out.status(200);
            out.json("application/json", LoanCodec.INSTANCE, ok.body());
        }
    }

    @Override
    public void write(GetLoan.Request request, RequestWriter out) {
        out.write(LOAN, request.loan());
    }

    @Override
    public GetLoan.Response read(ResponseReader in) {
        if (in.is("200", "application/json")) {
            return new GetLoan.Ok(in.json(LoanCodec.INSTANCE));
        }
        throw in.undeclared();
    }
}
