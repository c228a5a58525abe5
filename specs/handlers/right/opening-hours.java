// Maps and lists of records.
import com.example.parcels.model.OpeningInterval;
import com.example.parcels.model.PickupPoint;
import java.util.List;

class Hours {
    static List<OpeningInterval> monday(PickupPoint point) {
        return point.openingHours().getOrDefault("monday", List.of());
    }
}
