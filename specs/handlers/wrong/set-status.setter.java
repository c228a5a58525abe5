// There are no setters.
import com.example.parcels.model.Parcel;
import com.example.parcels.model.ParcelStatus;

class Marker {
    static Parcel delivered(Parcel parcel) {
        parcel.setStatus(ParcelStatus.DELIVERED); // error: cant.resolve.location.args: setStatus
        return parcel;
    }
}
