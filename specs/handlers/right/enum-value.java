// How a constant is written on the wire.
import com.example.parcels.model.ServiceLevel;

class Words {
    static String word(ServiceLevel level) {
        return level.value();
    }
}
