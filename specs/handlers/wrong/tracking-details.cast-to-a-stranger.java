// A scan is no address.
import com.example.parcels.model.Address;
import com.example.parcels.model.TrackingDetails;

class Details {
    static String text(TrackingDetails details) {
        return ((Address) details).city(); // error: prob.found.req: TrackingDetails
    }
}
