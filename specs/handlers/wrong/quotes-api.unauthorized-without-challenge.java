// The quote is public: 401 is not declared.
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
        return CreateQuote.unauthorized("Bearer", Problem.builder().title("Slow down").status(429).build()); // error: cant.resolve.location.args: unauthorized
    }

    @Override
    public GetTariff.Response getTariff(GetTariff.Request request, Call<Caller> call) {
        return GetTariff.ok(new Tariff(request.zone(), LocalDate.EPOCH, Map.of()));
    }
}
