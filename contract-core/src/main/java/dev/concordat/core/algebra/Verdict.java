package dev.concordat.core.algebra;

import dev.concordat.core.json.JsonValue;

/** Whether every value of one schema is a value of another one. */
public sealed interface Verdict {

    /** Every value of the one is a value of the other. */
    record Contained() implements Verdict {}

    /**
     * Not so.
     *
     * @param witness a value that the validator accepts for the one and refuses for the other
     */
    record NotContained(JsonValue witness) implements Verdict {}

    /**
     * Neither a proof nor a witness was found.
     *
     * @param keyword the keyword that stood in the way, {@code budget} where time did
     */
    record Undecided(String keyword, String reason) implements Verdict {}
}
