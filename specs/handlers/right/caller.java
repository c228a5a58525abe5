// Who calls has one type.
import com.example.parcels.api.CancelImport;
import dev.concordat.runtime.http.Call;
import dev.concordat.runtime.http.Caller;

class Owners implements CancelImport.Handler {
    @Override
    public CancelImport.Response cancelImport(CancelImport.Request request, Call<Caller> call) {
        String owner = call.caller().name();
        call.afterResponse(() -> owner.length());
        return CancelImport.noContent();
    }
}
