// A test builds the request that a handler gets.
import com.example.parcels.api.GetParcel;
import java.util.UUID;

class Requests {
    static GetParcel.Request request() {
        return new GetParcel.Request(new UUID(1, 2), null);
    }
}
