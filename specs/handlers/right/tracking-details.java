// A union without a discriminator.
import com.example.parcels.model.TrackingDetails;

class Details {
    static String text(TrackingDetails details) {
        return details.fold(
                scan -> scan.facility(), attempt -> attempt.outcome().value(), delay -> delay.reason().value());
    }
}
