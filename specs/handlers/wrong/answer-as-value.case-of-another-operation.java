// An answer of getParcel is never one of updateParcel.
import com.example.parcels.api.GetParcel;
import com.example.parcels.api.UpdateParcel;

class Test {
    static String etag(GetParcel.Response answer) {
        return answer instanceof UpdateParcel.Ok ok ? ok.etag() : ""; // error: prob.found.req: GetParcel.Response
    }
}
