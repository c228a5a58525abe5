// A status is a number.
import com.example.wanted.api.CancelParcel;
import com.example.wanted.model.Problem;
import dev.concordat.runtime.http.Call;
import dev.concordat.runtime.http.Caller;

class Fallback implements CancelParcel.Handler {
    @Override
    public CancelParcel.Response cancelParcel(CancelParcel.Request request, Call<Caller> call) {
        Problem problem = Problem.builder().title("Later").status(503).build();
        return new CancelParcel.Default("503", problem); // error: cant.apply.symbol: Default
    }
}
