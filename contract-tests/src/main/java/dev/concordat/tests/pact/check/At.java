package dev.concordat.tests.pact.check;

import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonString;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place in a body while it is walked through.
 *
 * @param steps from where the walk began
 * @param path from the outermost value of the example, as pact-jvm looks for matchers
 * @param example the same, but for members that the example does not name: there the one that stands for them
 */
record At(List<Step> steps, List<String> path, List<String> example) {

    static final At ROOT = new At(List.of(), List.of("$"), List.of("$"));

    At {
        steps = List.copyOf(steps);
        path = List.copyOf(path);
        example = List.copyOf(example);
    }

    At member(String name) {
        return new At(with(steps, new Step.Member(name)), with(path, name), with(example, name));
    }

    /** A member as the beginning of a walk of its own. */
    At named(String name) {
        return new At(List.of(), with(path, name), with(example, name));
    }

    /**
     * The same for a member that the example does not name: only wildcards are about it.
     *
     * @param shown the one that stands for it
     */
    At other(String shown) {
        return new At(List.of(), with(path, "*"), with(example, shown));
    }

    /** An item as the beginning of a walk of its own. */
    At item(int index) {
        return new At(List.of(), with(path, String.valueOf(index)), with(example, String.valueOf(index)));
    }

    /** The same place with paths of their own, as the variants of an array have them. */
    At variant(int index) {
        return new At(List.of(), List.of("$"), with(example, String.valueOf(index)));
    }

    Expectation value(Accepted accepted, @Nullable JsonObject given) {
        return new Expectation(
                steps,
                example,
                null,
                accepted.wanted(),
                accepted.promised(),
                accepted.possible(),
                given,
                accepted.obstacle());
    }

    /** That a member is there. */
    Expectation has(String name) {
        JsonObject schema = Schemas.of("required", JsonArray.of(new JsonString(name)));
        return new Expectation(steps, with(example, name), name, "the member " + name, schema, schema, null, null);
    }

    private static <T> List<T> with(List<? extends T> list, T last) {
        List<T> longer = new ArrayList<>(list);
        longer.add(last);
        return longer;
    }
}
