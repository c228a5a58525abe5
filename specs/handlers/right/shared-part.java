// What two schemas share through allOf is one interface.
import com.example.parcels.model.NewParcelInput;
import com.example.parcels.model.ParcelContentInput;
import com.example.parcels.model.ParcelContentInputPart;

class Weigher {
    static int weigh(ParcelContentInputPart part) {
        return part.weight();
    }

    static int weigh(NewParcelInput parcel, ParcelContentInput content) {
        return weigh(parcel) + weigh(content);
    }
}
