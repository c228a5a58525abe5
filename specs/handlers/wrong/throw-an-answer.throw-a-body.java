// Only an answer can be thrown, a body is none.
import com.example.parcels.model.Problem;
import dev.concordat.runtime.http.ResponseException;

class Guard {
    static ResponseException missing() {
        return new ResponseException( // error: cant.apply.symbol: ResponseException
                Problem.builder().title("No such parcel").status(404).build());
    }
}
