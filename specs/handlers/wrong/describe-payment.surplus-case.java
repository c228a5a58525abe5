// There is no fourth way to pay.
import com.example.parcels.model.Payment;

class Describer {
    static String describe(Payment payment) {
        return payment.foldPayment( // error: cant.apply.symbol: foldPayment
                card -> "card of " + card.holder(),
                transfer -> "from " + transfer.iban(),
                voucher -> "voucher " + voucher.code(),
                cash -> "cash");
    }
}
