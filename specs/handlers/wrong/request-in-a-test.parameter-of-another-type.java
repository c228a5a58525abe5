// parcelId is a UUID.
import com.example.parcels.api.GetParcel;

class Requests {
    static GetParcel.Request request() {
        return new GetParcel.Request("p-1", null); // error: cant.apply.symbol: Request
    }
}
