package dev.concordat.tests.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One request of a scenario.
 *
 * @param wanted the answer without which the scenario ends here
 * @param method sent in place of the operation's own; null: that one
 * @param atLocation whether it is a GET on the Location that the request before was answered with
 * @param patience which answer is not believed at once: some services do a little later what they say
 * @param optional whether the scenario ends well before it where a value for it is missing
 */
public record Leg(
        Step step, Wanted wanted, @Nullable String method, boolean atLocation, Patience patience, boolean optional) {

    /** What a service may need a moment for. */
    public enum Patience {
        NONE,
        /** 404 may become a success. */
        UNTIL_FOUND,
        /** A success may become a 404. */
        UNTIL_GONE;

        /** Whether it is worth asking again. */
        public boolean waitsOut(int status) {
            return (this == UNTIL_FOUND && status == 404) || (this == UNTIL_GONE && status / 100 == 2);
        }
    }

    public static Leg of(Step step, Wanted wanted) {
        return new Leg(step, wanted, null, false, Patience.NONE, false);
    }

    /** The request with another method and without a body. */
    public static Leg probe(Step step, String method) {
        return new Leg(step.withDrafts(List.of()), Wanted.ANY, method, false, Patience.NONE, false);
    }

    /** A GET on the Location of the answer before, with the credentials of its request. */
    public static Leg location(Step creation) {
        return new Leg(creation.withDrafts(List.of()), Wanted.ANY, "GET", true, Patience.UNTIL_FOUND, false);
    }

    /** A request for something that a service may store a little later than it says. */
    public static Leg untilFound(Step step) {
        return new Leg(step, Wanted.ANY, null, false, Patience.UNTIL_FOUND, false);
    }

    /** A request for something that a service may remove a little later than it says. */
    public static Leg untilGone(Step step) {
        return new Leg(step, Wanted.ANY, null, false, Patience.UNTIL_GONE, false);
    }

    /** A request that depends on a value which the answers before need not hold. */
    public static Leg optional(Step step, Wanted wanted) {
        return new Leg(step, wanted, null, false, Patience.NONE, true);
    }

    /** Whether it is sent for the user that all other requests are sent for. */
    public boolean isOwn() {
        return !step.login().isOf(Identity.SECOND);
    }

    /** Whether the document declares what is sent, so that it says how the answer must be. */
    public boolean isDeclared() {
        return method == null && !atLocation;
    }
}
