// A handler throws no checked exception: every failure has an answer.
import com.example.parcels.api.CancelParcel;
import dev.concordat.runtime.http.Call;
import dev.concordat.runtime.http.Caller;

class Canceller implements CancelParcel.Handler {
    public CancelParcel.Response cancelParcel(CancelParcel.Request request, Call<Caller> call) throws java.io.IOException { // error: override.meth.doesnt.throw: IOException
        return CancelParcel.noContent();
    }
}
