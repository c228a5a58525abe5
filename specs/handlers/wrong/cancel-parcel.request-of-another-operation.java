// The handler takes the request of another operation.
import com.example.parcels.api.CancelImport;
import com.example.parcels.api.CancelParcel;
import dev.concordat.runtime.http.Call;
import dev.concordat.runtime.http.Caller;

class Canceller implements CancelParcel.Handler { // error: does.not.override.abstract: cancelParcel
    public CancelParcel.Response cancelParcel(CancelImport.Request request, Call<Caller> call) {
        return CancelParcel.noContent();
    }
}
