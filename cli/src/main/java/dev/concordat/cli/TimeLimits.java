package dev.concordat.cli;

import dev.concordat.core.contract.Contract;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Reads {@code --max-response-time}: a number for all operations, or {@code ID=number} for one. */
final class TimeLimits {

    private TimeLimits() {}

    /** @param refuse told what is wrong; does not return */
    static Map<String, Duration> parse(List<String> texts, Contract contract, Consumer<String> refuse) {
        Map<String, Duration> limits = new LinkedHashMap<>();
        for (String text : texts) {
            int equals = text.lastIndexOf('=');
            String operation = equals < 0 ? "" : text.substring(0, equals);
            String number = text.substring(equals + 1);
            boolean known = operation.isEmpty()
                    || contract.operations().stream()
                            .anyMatch(each -> each.key().equals(operation)
                                    || each.signature().equals(operation));
            if (!number.matches("[1-9][0-9]{0,8}")) {
                refuse.accept("--max-response-time '" + text + "' is not a number of milliseconds");
            } else if (!known) {
                refuse.accept("--max-response-time: the document has no operation '" + operation + "'");
            } else {
                limits.put(operation, Duration.ofMillis(Long.parseLong(number)));
            }
        }
        return limits;
    }
}
