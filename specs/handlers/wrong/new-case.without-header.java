// 304 carries the ETag, too.
import com.example.parcels.api.GetParcel;

class Cases {
    static GetParcel.Response current() {
        return new GetParcel.NotModified(); // error: cant.apply.symbol: NotModified
    }
}
