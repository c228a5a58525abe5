// A status is no service level.
import com.example.parcels.model.Parcel;
import com.example.parcels.model.ServiceLevel;

class Marker {
    static Parcel delivered(Parcel parcel) {
        return parcel.with().status(ServiceLevel.EXPRESS).build(); // error: cant.apply.symbol: status
    }
}
