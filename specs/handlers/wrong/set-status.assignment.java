// A record never changes.
import com.example.parcels.model.Parcel;
import com.example.parcels.model.ParcelStatus;

class Marker {
    static Parcel delivered(Parcel parcel) {
        parcel.status = ParcelStatus.DELIVERED; // error: report.access: status
        return parcel;
    }
}
