// The handler answers nothing.
import com.example.parcels.api.CancelParcel;

class Cancellers {
    static CancelParcel.Handler handler() {
        return (request, call) -> {}; // error: prob.found.req: bad return type
    }
}
