// A union is an interface.
import com.example.parcels.model.Destination;
import com.example.parcels.model.QuoteRequest;
import com.example.parcels.model.TariffZone;

class Zones {
    static TariffZone zone(QuoteRequest request) {
        return new Destination().fold(domestic -> TariffZone.DOMESTIC, abroad -> TariffZone.WORLD); // error: abstract.cant.be.instantiated: Destination
    }
}
