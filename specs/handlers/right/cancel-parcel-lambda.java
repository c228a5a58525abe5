// A handler is one method: a lambda will do.
import com.example.parcels.api.CancelParcel;

class Cancellers {
    static CancelParcel.Handler handler() {
        return (request, call) -> CancelParcel.noContent();
    }
}
