// A union takes its members.
import com.example.parcels.model.BankTransfer;
import com.example.parcels.model.Payment;
import com.example.parcels.model.PaymentInput;
import com.example.parcels.model.Voucher;

class Payments {
    static Payment transfer() {
        return BankTransfer.builder().iban("PT50000201231234567890154").build();
    }

    static PaymentInput voucher() {
        return new Voucher("SPRING-26-4F7K");
    }
}
