// Money is no way to pay.
import com.example.parcels.model.BankTransfer;
import com.example.parcels.model.Currency;
import com.example.parcels.model.Money;
import com.example.parcels.model.Payment;
import com.example.parcels.model.PaymentInput;

class Payments {
    static Payment transfer() {
        return BankTransfer.builder().iban("PT50000201231234567890154").build();
    }

    static PaymentInput voucher() {
        return new Money("1.00", Currency.EUR); // error: prob.found.req: Money
    }
}
