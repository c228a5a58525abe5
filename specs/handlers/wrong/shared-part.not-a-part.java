// An address shares nothing with a parcel.
import com.example.parcels.model.NewParcelInput;
import com.example.parcels.model.ParcelContentInput;
import com.example.parcels.model.ParcelContentInputPart;

class Weigher {
    static int weigh(ParcelContentInputPart part) {
        return part.weight();
    }

    static int weigh(NewParcelInput parcel, ParcelContentInput content) {
        return weigh(parcel) + weigh(parcel.sender()); // error: cant.apply.symbols: weigh
    }
}
