// The sort keys are constants.
import com.example.parcels.api.ListParcels;
import com.example.parcels.model.ParcelFilter;
import com.example.parcels.model.ParcelPage;
import dev.concordat.runtime.http.Call;
import dev.concordat.runtime.http.Caller;
import java.util.List;

class Lister implements ListParcels.Handler {
    @Override
    public ListParcels.Response listParcels(ListParcels.Request request, Call<Caller> call) {
        int limit = request.limit();
        List<String> sort = request.sort(); // error: prob.found.req: List
        ParcelFilter filter = request.filter();
        String next = filter == null ? null : filter.reference();
        return ListParcels.ok(null, new ParcelPage(List.of(), sort.size() > limit ? null : next));
    }
}
