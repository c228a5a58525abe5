// The amount is text, so that no cent is lost.
import com.example.parcels.model.Currency;
import com.example.parcels.model.Money;

class Prices {
    static Money price() {
        return new Money(12.50, Currency.EUR); // error: cant.apply.symbol: Money
    }
}
