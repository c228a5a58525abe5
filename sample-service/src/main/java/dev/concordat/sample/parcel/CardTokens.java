package dev.concordat.sample.parcel;

import dev.concordat.runtime.violation.PointedReport;
import dev.concordat.runtime.violation.Validator;
import dev.concordat.sample.parcels.model.CardPaymentInput;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Card numbers never come here: whoever sends one for a token must learn it, and it must not be kept. */
@Component
class CardTokens implements Validator<CardPaymentInput> {
    /** Length and first digit of payment cards (ISO/IEC 7812-1). */
    private static final Pattern NUMBER = Pattern.compile("tok_([1-9][0-9]{15,18})");

    @Override
    public Class<CardPaymentInput> type() {
        return CardPaymentInput.class;
    }

    @Override
    public void validate(CardPaymentInput payment, PointedReport report) {
        var number = NUMBER.matcher(payment.token());
        if (number.matches() && isChecked(number.group(1))) {
            report.violation("/token", "tokenized", "must not be the number of a card", null);
        }
    }

    /** The check digit of ISO/IEC 7812-1, annex B. */
    private static boolean isChecked(String digits) {
        int sum = 0;
        for (int fromRight = 0; fromRight < digits.length(); fromRight++) {
            int digit = digits.charAt(digits.length() - 1 - fromRight) - '0';
            int weighted = fromRight % 2 == 0 ? digit : 2 * digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum % 10 == 0;
    }
}
