// A union is sealed: only the contract adds members.
import com.example.parcels.model.Payment;

class Wallet {
    record Cash(String amount) implements Payment {} // error: cant.inherit.from.sealed: Payment
}
