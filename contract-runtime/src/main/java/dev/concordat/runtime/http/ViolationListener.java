package dev.concordat.runtime.http;

import dev.concordat.runtime.violation.Violation;
import java.util.List;

/**
 * Is told of each message that breaks the contract, on the thread that found out: a bean of it, to count or to keep. Where
 * Micrometer is there, one counts by operation and keyword.
 */
@FunctionalInterface
public interface ViolationListener {
    /** Which message it is. */
    enum Message {
        REQUEST,
        RESPONSE
    }

    /** One message with all that is wrong with it. */
    void violated(Operation operation, Message message, List<Violation> violations);
}
