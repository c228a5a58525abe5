// One bean may serve two operations.
import com.example.parcels.api.CancelImport;
import com.example.parcels.api.CancelParcel;
import dev.concordat.runtime.http.Call;
import dev.concordat.runtime.http.Caller;

class Both implements CancelParcel.Handler, CancelImport.Handler {
    @Override
    public CancelParcel.Response cancelParcel(CancelParcel.Request request, Call<Caller> call) {
        return CancelParcel.noContent();
    }

    @Override
    public CancelImport.Response cancelImport(CancelImport.Request request, Call<Caller> call) {
        return CancelImport.noContent();
    }
}
