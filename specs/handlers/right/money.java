// A small record by its constructor.
import com.example.parcels.model.Currency;
import com.example.parcels.model.Money;

class Prices {
    static Money price() {
        return new Money("12.50", Currency.EUR);
    }
}
