// The currency is an enum.
import com.example.parcels.model.Money;

class Prices {
    static Money price() {
        return new Money("12.50", "EUR"); // error: cant.apply.symbol: Money
    }
}
