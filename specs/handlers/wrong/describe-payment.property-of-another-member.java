// A transfer has no holder.
import com.example.parcels.model.Payment;

class Describer {
    static String describe(Payment payment) {
        return payment.foldPayment(
                card -> "card of " + card.holder(),
                transfer -> "from " + transfer.holder(), // error: cant.resolve.location.args: holder
                voucher -> "voucher " + voucher.code());
    }
}
