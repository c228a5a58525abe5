// A case gives what the others give.
import com.example.parcels.model.Payment;

class Describer {
    static String describe(Payment payment) {
        return Payment.<Integer>fold(payment, // error: cant.apply.symbol: fold
                card -> "card of " + card.holder(),
                transfer -> "from " + transfer.iban(),
                voucher -> "voucher " + voucher.code());
    }
}
