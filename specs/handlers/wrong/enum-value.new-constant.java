// No code makes a new constant.
import com.example.parcels.model.ServiceLevel;

class Words {
    static String word(ServiceLevel level) {
        return new ServiceLevel("overnight").value(); // error: enum.cant.be.instantiated: 
    }
}
