// The switch lacks RETURNED.
import com.example.parcels.model.ParcelStatus;

class Stages {
    static int stage(ParcelStatus status) {
        return switch (status) { // error: not.exhaustive: switch
            case ANNOUNCED -> 1;
            case IN_TRANSIT -> 2;
            case OUT_FOR_DELIVERY -> 3;
            case DELIVERED -> 4;
        };
    }
}
