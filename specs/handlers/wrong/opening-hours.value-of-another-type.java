// The values are lists of intervals.
import com.example.parcels.model.OpeningInterval;
import com.example.parcels.model.PickupPoint;
import java.util.List;

class Hours {
    static OpeningInterval monday(PickupPoint point) {
        return point.openingHours().getOrDefault("monday", List.of()); // error: prob.found.req: List
    }
}
