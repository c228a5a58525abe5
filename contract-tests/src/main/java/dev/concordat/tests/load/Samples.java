package dev.concordat.tests.load;

import dev.concordat.tests.execute.Outcome;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Some outcomes of one operation, to be looked at when the load is over: judging bodies meanwhile would cost the time
 * that is measured. Kept are the first of each status and answers at doubling distances.
 */
final class Samples {

    private static final int MOST = 64;
    private static final int LARGEST_BODY = 256 << 10;

    private final List<Outcome> kept = new ArrayList<>();
    private final Set<Integer> statuses = new HashSet<>();
    private long seen;

    synchronized void offer(Outcome outcome) {
        seen++;
        boolean isNew = statuses.add(
                outcome instanceof Outcome.Answered answered
                        ? answered.exchange().response().status()
                        : 0);
        boolean isSmall = !(outcome instanceof Outcome.Answered answered)
                || answered.exchange().response().body().size() <= LARGEST_BODY;
        if (kept.size() < MOST && isSmall && (isNew || Long.bitCount(seen) == 1)) {
            kept.add(outcome);
        }
    }

    synchronized List<Outcome> all() {
        return List.copyOf(kept);
    }
}
