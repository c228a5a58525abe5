// A declared answer may be thrown from deep within.
import com.example.parcels.api.GetParcel;
import com.example.parcels.model.Problem;
import dev.concordat.runtime.http.ResponseException;

class Guard {
    static ResponseException missing() {
        return new ResponseException(
                GetParcel.notFound(Problem.builder().title("No such parcel").status(404).build()));
    }
}
