// The prices are money.
import com.example.parcels.api.CreateQuote;
import com.example.parcels.api.GetTariff;
import com.example.parcels.api.QuotesApi;
import com.example.parcels.model.Problem;
import com.example.parcels.model.Tariff;
import dev.concordat.runtime.http.Call;
import dev.concordat.runtime.http.Caller;
import java.time.LocalDate;
import java.util.Map;

class Quotes implements QuotesApi {
    @Override
    public CreateQuote.Response createQuote(CreateQuote.Request request, Call<Caller> call) {
        return CreateQuote.tooManyRequests(null, Problem.builder().title("Slow down").status(429).build());
    }

    @Override
    public GetTariff.Response getTariff(GetTariff.Request request, Call<Caller> call) {
        return GetTariff.ok(new Tariff(request.zone(), LocalDate.EPOCH, Map.of("letter", "12.50"))); // error: cant.apply.symbol: Tariff
    }
}
