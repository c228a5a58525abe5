// The fold lacks the voucher.
import com.example.parcels.model.Payment;

class Describer {
    static String describe(Payment payment) {
        return payment.foldPayment( // error: cant.apply.symbol: foldPayment
                card -> "card of " + card.holder(),
                transfer -> "from " + transfer.iban());
    }
}
