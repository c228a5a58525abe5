// The fold lacks the delay.
import com.example.parcels.model.TrackingDetails;

class Details {
    static String text(TrackingDetails details) {
        return details.fold( // error: cant.apply.symbol: fold
                scan -> scan.facility(), attempt -> attempt.outcome().value());
    }
}
