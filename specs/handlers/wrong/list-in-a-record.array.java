// A list is no array.
import com.example.parcels.model.Address;

class Lines {
    static String first(Address address) {
        return address.lines()[0]; // error: array.req.but.found: List
    }
}
