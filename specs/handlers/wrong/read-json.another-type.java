// What was read has its type.
import com.example.parcels.codec.Json;
import com.example.parcels.model.Money;
import com.example.parcels.model.Quote;

class Codec {
    static Money read(byte[] json) {
        return Json.read(Quote.class, json); // error: prob.found.req: Quote
    }
}
