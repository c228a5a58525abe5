// A case by its constructor.
import com.example.parcels.api.GetParcel;

class Cases {
    static GetParcel.Response current() {
        return new GetParcel.NotModified("\"3\"");
    }
}
