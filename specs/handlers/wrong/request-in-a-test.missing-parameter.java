// The request has two parameters.
import com.example.parcels.api.GetParcel;
import java.util.UUID;

class Requests {
    static GetParcel.Request request() {
        return new GetParcel.Request(new UUID(1, 2)); // error: cant.apply.symbol: Request
    }
}
