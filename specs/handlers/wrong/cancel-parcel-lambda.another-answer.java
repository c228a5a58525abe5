// The lambda answers what the operation does not declare.
import com.example.parcels.api.CancelImport;
import com.example.parcels.api.CancelParcel;

class Cancellers {
    static CancelParcel.Handler handler() {
        return (request, call) -> CancelImport.noContent(); // error: prob.found.req: CancelImport.Response
    }
}
