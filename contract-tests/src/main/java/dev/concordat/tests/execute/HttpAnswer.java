package dev.concordat.tests.execute;

import dev.concordat.core.wire.WireResponse;
import org.jspecify.annotations.Nullable;

/**
 * What came of one request where only the answer matters, not the way that led to it.
 *
 * @param response null where there is none that can be used
 * @param reason why there is none, "" where there is one
 * @param unreachable nobody is there: others need not be asked
 */
public record HttpAnswer(@Nullable WireResponse response, String reason, boolean unreachable) {

    /** Puts every outcome without a complete answer into words. */
    public static HttpAnswer of(Outcome outcome) {
        if (outcome instanceof Outcome.Answered answered) {
            WireResponse response = answered.exchange().response();
            return response.complete()
                    ? new HttpAnswer(response, "", false)
                    : without("the answer is longer than what is read of it");
        }
        if (outcome instanceof Outcome.Unreachable gone) {
            return new HttpAnswer(null, gone.reason(), true);
        }
        if (outcome instanceof Outcome.IllegalContent illegal) {
            return without("the answer has status " + illegal.status()
                    + " and announces content, which HTTP does not allow (RFC 9110, 8.6)");
        }
        return without(outcome instanceof Outcome.NoAnswer none ? none.reason() : ((Outcome.NotSent) outcome).reason());
    }

    private static HttpAnswer without(String reason) {
        return new HttpAnswer(null, reason, false);
    }
}
