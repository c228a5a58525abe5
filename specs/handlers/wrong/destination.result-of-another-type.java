// A zone is no text.
import com.example.parcels.model.QuoteRequest;
import com.example.parcels.model.TariffZone;

class Zones {
    static TariffZone zone(QuoteRequest request) {
        return request.destination().fold(domestic -> TariffZone.DOMESTIC, abroad -> "world"); // error: prob.found.req: TariffZone
    }
}
