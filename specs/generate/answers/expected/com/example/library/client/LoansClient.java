package com.example.library.client;

import com.example.library.api.ExtendByForm;
import com.example.library.api.ExtendLoan;
import com.example.library.api.GetLoan;
import com.example.library.api.TraceLoan;
import com.example.library.codec.ExtendByFormBinding;
import com.example.library.codec.ExtendLoanBinding;
import com.example.library.codec.GetLoanBinding;
import com.example.library.codec.TraceLoanBinding;
import com.example.library.model.Extension;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.client.ApiClient;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Calls the operations tagged "loans". A class, so that tests can replace it. */
@Generated("concordat")
public class LoansClient {
    private final ApiClient client;

    public LoansClient(ApiClient client) {
        this.client = client;
    }

    /** {@code GET /loans/{loan}} */
    public GetLoan.Response getLoan(GetLoan.Request request) {
        return client.call(GetLoanBinding.INSTANCE, request);
    }

    /** The same without waiting. */
    public CompletionStage<GetLoan.Response> getLoanAsync(GetLoan.Request request) {
        return client.callAsync(GetLoanBinding.INSTANCE, request);
    }

    /** The same with what is required only. */
    public GetLoan.Response getLoan(long loan) {
        return getLoan(new GetLoanRequestBuilder().loan(loan).build());
    }

    /** {@code TRACE /loans/{loan}} */
    public TraceLoan.Response traceLoan(TraceLoan.Request request) {
        return client.call(TraceLoanBinding.INSTANCE, request);
    }

    /** The same without waiting. */
    public CompletionStage<TraceLoan.Response> traceLoanAsync(TraceLoan.Request request) {
        return client.callAsync(TraceLoanBinding.INSTANCE, request);
    }

    /** The same with what is required only. */
    public TraceLoan.Response traceLoan(long loan) {
        return traceLoan(new TraceLoanRequestBuilder().loan(loan).build());
    }

    /** {@code POST /extensions} */
    public ExtendLoan.Response extendLoan(ExtendLoan.Request request) {
        return client.call(ExtendLoanBinding.INSTANCE, request);
    }

    /** The same without waiting. */
    public CompletionStage<ExtendLoan.Response> extendLoanAsync(ExtendLoan.Request request) {
        return client.callAsync(ExtendLoanBinding.INSTANCE, request);
    }

    /** The same with what is required only. */
    public ExtendLoan.Response extendLoan(Extension body) {
        return extendLoan(new ExtendLoanRequestBuilder().body(body).build());
    }

    /** {@code POST /extensions?by=form} */
    public ExtendByForm.Response extendByForm(ExtendByForm.Request request) {
        return client.call(ExtendByFormBinding.INSTANCE, request);
    }

    /** The same without waiting. */
    public CompletionStage<ExtendByForm.Response> extendByFormAsync(ExtendByForm.Request request) {
        return client.callAsync(ExtendByFormBinding.INSTANCE, request);
    }

    /** The same with what is required only. */
    public ExtendByForm.Response extendByForm(Extension body) {
        return extendByForm(new ExtendByFormRequestBuilder().body(body).build());
    }
}
