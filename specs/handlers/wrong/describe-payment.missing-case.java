// The fold lacks the voucher.
import com.example.parcels.model.Payment;

class Describer {
    static String describe(Payment payment) {
        return Payment.fold(payment, // error: cant.apply.symbol: fold
                card -> "card of " + card.holder(),
                transfer -> "from " + transfer.iban());
    }
}
