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
        OperationValues.parse("--max-response-time", texts, contract, refuse).forEach((operation, number) -> {
            if (!number.matches("[1-9][0-9]{0,8}")) {
                refuse.accept("--max-response-time '" + number + "' is not a number of milliseconds");
            } else {
                limits.put(operation, Duration.ofMillis(Long.parseLong(number)));
            }
        });
        return limits;
    }
}
