// The answers of an operation are sealed: only the contract adds one.
import com.example.parcels.api.GetParcel;

class Answers {
    record Teapot() implements GetParcel.Response {} // error: cant.inherit.from.sealed: Response
}
