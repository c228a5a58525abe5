// The text on the wire is not the constant.
import com.example.parcels.model.Parcel;

class Marker {
    static Parcel delivered(Parcel parcel) {
        return parcel.with().status("delivered").build(); // error: cant.apply.symbol: status
    }
}
