package dev.concordat.tests.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One request of a scenario.
 *
 * @param wanted the answer without which the scenario ends here
 * @param method sent in place of the operation's own; null: that one
 * @param atLocation whether it is a GET on the Location that the request before was answered with
 * @param patient whether it is asked again a little later where it is answered with 404
 * @param optional whether the scenario ends well before it where a value for it is missing
 */
public record Leg(
        Step step, Wanted wanted, @Nullable String method, boolean atLocation, boolean patient, boolean optional) {

    public static Leg of(Step step, Wanted wanted) {
        return new Leg(step, wanted, null, false, false, false);
    }

    /** The request with another method and without a body. */
    public static Leg probe(Step step, String method) {
        return new Leg(step.withDrafts(List.of()), Wanted.ANY, method, false, false, false);
    }

    /** A GET on the Location of the answer before, with the credentials of its request. */
    public static Leg location(Step creation) {
        return new Leg(creation.withDrafts(List.of()), Wanted.ANY, "GET", true, true, false);
    }

    /** A request for something that a service may store a little later than it says. */
    public static Leg patient(Step step) {
        return new Leg(step, Wanted.ANY, null, false, true, false);
    }

    /** A request that depends on a value which the answers before need not hold. */
    public static Leg optional(Step step, Wanted wanted) {
        return new Leg(step, wanted, null, false, false, true);
    }

    /** Whether the document declares what is sent, so that it says how the answer must be. */
    public boolean isDeclared() {
        return method == null && !atLocation;
    }
}
