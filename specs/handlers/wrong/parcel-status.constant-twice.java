// A case is named once.
import com.example.parcels.model.ParcelStatus;

class Stages {
    static int stage(ParcelStatus status) {
        return switch (status) {
            case ANNOUNCED -> 1;
            case IN_TRANSIT -> 2;
            case OUT_FOR_DELIVERY -> 3;
            case DELIVERED, RETURNED, DELIVERED -> 4; // error: duplicate.case.label: 
        };
    }
}
