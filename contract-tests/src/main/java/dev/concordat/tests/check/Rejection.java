package dev.concordat.tests.check;

import dev.concordat.tests.plan.Place;
import dev.concordat.tests.plan.Purpose;
import java.util.Set;

/** Reads the answer to an invalid request. */
final class Rejection {

    private static final Set<Integer> MEANT = Set.of(400, 411, 413, 414, 415, 416, 422, 431);

    private Rejection() {}

    static boolean isAccepted(Observation observation) {
        return observation.status() / 100 == 2
                || (observation.status() / 100 == 3 && observation.declared().isPresent());
    }

    /** Whether the answer says that the request is wrong, not that something else stands in the way. */
    static boolean isMeant(Observation observation, Purpose purpose) {
        int status = observation.status();
        Place place = purpose.place();
        return MEANT.contains(status)
                || (place.in().equals("path") && (status == 404 || status == 405))
                || (place.in().equals("header") && (status == 412 || status == 428 || status == 406));
    }
}
