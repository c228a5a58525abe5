// Optional parameters and an array of constants.
import com.example.parcels.api.ListPickupPoints;
import com.example.parcels.model.PickupPointList;
import com.example.parcels.model.Surroundings;
import dev.concordat.runtime.http.Call;
import dev.concordat.runtime.http.Caller;
import java.math.BigDecimal;
import java.util.List;

class Near implements ListPickupPoints.Handler {
    @Override
    public ListPickupPoints.Response listPickupPoints(ListPickupPoints.Request request, Call<Caller> call) {
        Surroundings near = request.near();
        BigDecimal radius = near == null ? BigDecimal.ONE : near.radiusKm();
        return ListPickupPoints.ok(request.locale(), new PickupPointList(radius == null ? List.of() : List.of()));
    }
}
