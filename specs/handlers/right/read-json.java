// JSON read into its type.
import com.example.parcels.codec.Json;
import com.example.parcels.model.Money;

class Codec {
    static Money read(byte[] json) {
        return Json.read(Money.class, json);
    }
}
