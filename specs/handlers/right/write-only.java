// What is writeOnly can be read from the request.
import com.example.parcels.model.CardPaymentInput;
import java.util.Optional;

class Charger {
    static String cvc(CardPaymentInput card) {
        return Optional.ofNullable(card.cvc()).orElse("");
    }
}
