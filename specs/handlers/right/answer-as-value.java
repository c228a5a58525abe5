// An answer is a record: tests read it.
import com.example.parcels.api.GetParcel;

class Test {
    static String etag(GetParcel.Response answer) {
        return answer instanceof GetParcel.Ok ok ? ok.etag() : "";
    }
}
