// The case of another operation is no answer of this one.
import com.example.parcels.api.CancelImport;
import com.example.parcels.api.CancelParcel;
import dev.concordat.runtime.http.Call;
import dev.concordat.runtime.http.Caller;

class Canceller implements CancelParcel.Handler {
    public CancelParcel.Response cancelParcel(CancelParcel.Request request, Call<Caller> call) {
        return CancelImport.noContent(); // error: prob.found.req: CancelImport.Response
    }
}
