// LOST is no status of a parcel.
import com.example.parcels.model.Parcel;
import com.example.parcels.model.ParcelStatus;

class Marker {
    static Parcel delivered(Parcel parcel) {
        return parcel.with().status(ParcelStatus.LOST).build(); // error: cant.resolve.location: LOST
    }
}
