// A fold names every case.
import com.example.parcels.model.Payment;

class Describer {
    static String describe(Payment payment) {
        return payment.foldPayment(
                card -> "card of " + card.holder(),
                transfer -> "from " + transfer.iban(),
                voucher -> "voucher " + voucher.code());
    }
}
