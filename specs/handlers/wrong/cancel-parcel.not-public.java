// An interface method is public.
import com.example.parcels.api.CancelParcel;
import dev.concordat.runtime.http.Call;
import dev.concordat.runtime.http.Caller;

class Canceller implements CancelParcel.Handler {
    CancelParcel.Response cancelParcel(CancelParcel.Request request, Call<Caller> call) { // error: override.weaker.access: cancelParcel
        return CancelParcel.noContent();
    }
}
