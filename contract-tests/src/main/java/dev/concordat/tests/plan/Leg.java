package dev.concordat.tests.plan;

import org.jspecify.annotations.Nullable;

/**
 * One request of a scenario.
 *
 * @param wanted the answer without which the scenario ends here
 * @param method sent in place of the operation's own; null: that one
 * @param atLocation whether it is a GET on the Location that the request before was answered with
 */
public record Leg(Step step, Wanted wanted, @Nullable String method, boolean atLocation) {

    public static Leg of(Step step, Wanted wanted) {
        return new Leg(step, wanted, null, false);
    }

    /** The request with another method and without a body. */
    public static Leg probe(Step step, String method) {
        return new Leg(step.withDrafts(java.util.List.of()), Wanted.ANY, method, false);
    }

    /** A GET on the Location of the answer before, with the credentials of its request. */
    public static Leg location(Step creation) {
        return new Leg(creation.withDrafts(java.util.List.of()), Wanted.ANY, "GET", true);
    }

    /** Whether the document declares what is sent, so that it says how the answer must be. */
    public boolean isDeclared() {
        return method == null && !atLocation;
    }
}
