package dev.concordat.tests.pact.check;

import dev.concordat.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a consumer relies on in a value. The schemas are about the place that the steps lead to.
 *
 * @param steps from the outermost value
 * @param path the same place in the example of the pact, a path of pact-jvm that starts with {@code $}
 * @param member the name of the member that must be there; null: the expectation is about the value itself
 * @param wanted what is expected, for people
 * @param promised what the document must promise
 * @param possible what the document must at least allow: where a matcher takes more than its schema says, more
 * @param given what the provider state makes so; null: nothing
 * @param obstacle the matcher that no schema says the meaning of; null: none
 */
record Expectation(
        List<Step> steps,
        List<String> path,
        @Nullable String member,
        String wanted,
        JsonObject promised,
        JsonObject possible,
        @Nullable JsonObject given,
        @Nullable String obstacle) {

    Expectation {
        steps = List.copyOf(steps);
        path = List.copyOf(path);
    }

    /** The same, seen from further out. */
    Expectation below(List<Step> outer) {
        List<Step> longer = new ArrayList<>(outer);
        longer.addAll(steps);
        return new Expectation(longer, path, member, wanted, promised, possible, given, obstacle);
    }

    /** Whether both say the same of values, wherever their examples stand. */
    boolean saysTheSame(Expectation other) {
        return steps.equals(other.steps)
                && promised.equals(other.promised)
                && possible.equals(other.possible)
                && Objects.equals(given, other.given)
                && Objects.equals(obstacle, other.obstacle);
    }

    /** Whether there is nothing left to ask of {@code other} where this one is not met. */
    boolean carries(Expectation other) {
        List<Step> place = new ArrayList<>(steps);
        if (member != null) {
            place.add(new Step.Member(member));
        }
        return other.steps.size() >= place.size()
                && other.steps.subList(0, place.size()).equals(place);
    }

    /** A schema for the outermost value. */
    JsonObject outermost(JsonObject here) {
        JsonObject schema = here;
        for (int i = steps.size() - 1; i >= 0; i--) {
            schema = steps.get(i).around(schema);
        }
        return schema;
    }
}
