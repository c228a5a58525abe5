// The caller is more than a name.
import com.example.parcels.api.CancelImport;
import dev.concordat.runtime.http.Call;
import dev.concordat.runtime.http.Caller;

class Owners implements CancelImport.Handler {
    @Override
    public CancelImport.Response cancelImport(CancelImport.Request request, Call<Caller> call) {
        String owner = call.caller(); // error: prob.found.req: Caller
        call.afterResponse(() -> owner.length());
        return CancelImport.noContent();
    }
}
