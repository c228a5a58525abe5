// A currency is required.
import com.example.parcels.model.Money;

class Prices {
    static Money price() {
        return new Money("12.50"); // error: cant.apply.symbol: Money
    }
}
