// A case gives what the others give.
import com.example.parcels.model.Payment;

class Describer {
    static String describe(Payment payment) {
        return payment.<Integer>foldPayment( // error: cant.apply.symbol: foldPayment
                card -> "card of " + card.holder(),
                transfer -> "from " + transfer.iban(),
                voucher -> "voucher " + voucher.code());
    }
}
