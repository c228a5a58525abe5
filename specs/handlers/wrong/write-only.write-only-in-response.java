// cvc is writeOnly: no answer has it.
import com.example.parcels.model.CardPayment;
import java.util.Optional;

class Charger {
    static String cvc(CardPayment card) {
        return Optional.ofNullable(card.cvc()).orElse(""); // error: cant.resolve.location.args: cvc
    }
}
