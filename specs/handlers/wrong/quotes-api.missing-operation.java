// The tag has another operation: getTariff.
import com.example.parcels.api.CreateQuote;
import com.example.parcels.api.QuotesApi;
import com.example.parcels.model.Problem;
import dev.concordat.runtime.http.Call;
import dev.concordat.runtime.http.Caller;

class Quotes implements QuotesApi { // error: does.not.override.abstract: getTariff
    @Override
    public CreateQuote.Response createQuote(CreateQuote.Request request, Call<Caller> call) {
        return CreateQuote.tooManyRequests(null, Problem.builder().title("Slow down").status(429).build());
    }
}
