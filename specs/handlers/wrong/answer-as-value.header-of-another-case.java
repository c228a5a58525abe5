// 404 has no ETag.
import com.example.parcels.api.GetParcel;

class Test {
    static String etag(GetParcel.Response answer) {
        return answer instanceof GetParcel.NotFound ok ? ok.etag() : ""; // error: cant.resolve.location.args: etag
    }
}
