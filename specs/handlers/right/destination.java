// A union member chosen by what it has.
import com.example.parcels.model.QuoteRequest;
import com.example.parcels.model.TariffZone;

class Zones {
    static TariffZone zone(QuoteRequest request) {
        return request.destination().fold(domestic -> TariffZone.DOMESTIC, abroad -> TariffZone.WORLD);
    }
}
