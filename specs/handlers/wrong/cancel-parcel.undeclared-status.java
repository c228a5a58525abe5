// 200 is not declared: cancelParcel answers 204.
import com.example.parcels.api.CancelParcel;
import dev.concordat.runtime.http.Call;
import dev.concordat.runtime.http.Caller;

class Canceller implements CancelParcel.Handler {
    public CancelParcel.Response cancelParcel(CancelParcel.Request request, Call<Caller> call) {
        return CancelParcel.ok(); // error: cant.resolve.location.args: ok
    }
}
