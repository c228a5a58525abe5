// The lambda lacks the call.
import com.example.parcels.api.CancelParcel;

class Cancellers {
    static CancelParcel.Handler handler() {
        return request -> CancelParcel.noContent(); // error: prob.found.req: parameter types
    }
}
