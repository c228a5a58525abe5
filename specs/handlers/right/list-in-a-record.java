// Lists are read as lists.
import com.example.parcels.model.Address;

class Lines {
    static String first(Address address) {
        return address.lines().get(0);
    }
}
