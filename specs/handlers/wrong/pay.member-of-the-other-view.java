// A card with its cvc is in the request only.
import com.example.parcels.model.CardPaymentInput;
import com.example.parcels.model.Payment;
import com.example.parcels.model.PaymentInput;
import com.example.parcels.model.Voucher;

class Payments {
    static Payment transfer() {
        return new CardPaymentInput("t", "h", "123"); // error: prob.found.req: CardPaymentInput
    }

    static PaymentInput voucher() {
        return new Voucher("SPRING-26-4F7K");
    }
}
