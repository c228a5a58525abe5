// A cookie parameter and a header of an enum.
import com.example.parcels.api.GetPickupPoint;
import com.example.parcels.model.PickupPoint;
import dev.concordat.runtime.http.Call;
import dev.concordat.runtime.http.Caller;

class Finder implements GetPickupPoint.Handler {
    private final PickupPoint point;

    Finder(PickupPoint point) {
        this.point = point;
    }

    @Override
    public GetPickupPoint.Response getPickupPoint(GetPickupPoint.Request request, Call<Caller> call) {
        return GetPickupPoint.ok(request.locale(), point);
    }
}
