package dev.concordat.tests;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How much a run may add that is random. Counted cases are the same for the same seed; what fits into a time is not.
 *
 * @param requests random requests, those that prepare them not counted; 0: none unless there is a time
 * @param time to send them in, null: as long as they take
 */
public record FuzzBudget(int requests, @Nullable Duration time) {

    public static final FuzzBudget NONE = new FuzzBudget(0, null);

    /** Whether anything random is sent at all. */
    public boolean isNone() {
        return requests == 0 && time == null;
    }

    /** How many requests are sent at most. */
    int most() {
        return requests == 0 && time != null ? Integer.MAX_VALUE : requests;
    }
}
