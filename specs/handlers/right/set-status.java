// A member takes a constant of its enum.
import com.example.parcels.model.Parcel;
import com.example.parcels.model.ParcelStatus;

class Marker {
    static Parcel delivered(Parcel parcel) {
        return parcel.with().status(ParcelStatus.DELIVERED).build();
    }
}
