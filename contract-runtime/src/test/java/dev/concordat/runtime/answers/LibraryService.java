package dev.concordat.runtime.answers;

import com.example.library.api.ExtendByForm;
import com.example.library.api.ExtendLoan;
import com.example.library.api.GetLoan;
import com.example.library.api.LoansApi;
import com.example.library.api.RemindersApi;
import com.example.library.api.TraceLoan;
import com.example.library.api.TraceReminders;
import com.example.library.model.Loan;
import dev.concordat.runtime.body.Body;
import dev.concordat.runtime.http.Call;
import dev.concordat.runtime.http.Caller;
import dev.concordat.runtime.http.HttpAnswer;
import dev.concordat.runtime.http.RawResponseException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

/** A library whose first loan is known. */
class LibraryService implements LoansApi, RemindersApi {
    private static final Loan LOAN = new Loan("Emma");

    @Override
    public GetLoan.Response getLoan(GetLoan.Request request, Call<Caller> call) {
        if (request.loan() == 302) {
            throw new RawResponseException(HttpAnswer.of(302).header("Location", "/loans/1"));
        }
        call.addHeader("X-Library", "first");
        call.addHeader("X-Library", "second");
        return GetLoan.ok(LOAN);
    }

    @Override
    public ExtendLoan.Response extendLoan(ExtendLoan.Request request, Call<Caller> call) {
        return ExtendLoan.noContent();
    }

    @Override
    public ExtendByForm.Response extendByForm(ExtendByForm.Request request, Call<Caller> call) {
        call.addHeader("X-Days", String.valueOf(request.body().days()));
        return ExtendByForm.noContent();
    }

    @Override
    public TraceLoan.Response traceLoan(TraceLoan.Request request, Call<Caller> call) {
        return request.loan() == 1 ? TraceLoan.ok(LOAN) : TraceLoan.noContent();
    }

    @Override
    public CompletionStage<TraceReminders.Response> traceReminders(TraceReminders.Request request, Call<Caller> call) {
        if (call.headers().first("X-Raw").isPresent()) {
            return CompletableFuture.failedFuture(new RawResponseException(
                    HttpAnswer.of(299).body("text/x-own", Body.of(new byte[] {'o', 'k'}))));
        }
        return new CompletableFuture<TraceReminders.Response>()
                .completeOnTimeout(TraceReminders.ok("one"), 50, TimeUnit.MILLISECONDS);
    }
}
