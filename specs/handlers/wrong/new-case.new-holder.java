// An operation is no object.
import com.example.parcels.api.GetParcel;

class Cases {
    static GetParcel.Response current() {
        return new GetParcel(); // error: report.access: GetParcel
    }
}
