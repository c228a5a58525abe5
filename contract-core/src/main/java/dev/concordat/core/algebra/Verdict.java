package dev.concordat.core.algebra;

import dev.concordat.core.json.JsonValue;
import dev.concordat.core.validate.Violation;
import java.util.List;

/** Whether every value of one schema is a value of another one. */
public sealed interface Verdict {

    /** Every value of the one is a value of the other. */
    record Contained() implements Verdict {}

    /**
     * Not so.
     *
     * @param witness a value that the validator accepts for the one and refuses for the other
     * @param objections why it refuses it
     */
    record NotContained(JsonValue witness, List<Violation> objections) implements Verdict {

        public NotContained {
            objections = List.copyOf(objections);
        }
    }

    /**
     * Neither a proof nor a witness was found.
     *
     * @param keyword the keyword that stood in the way, {@code budget} where time did
     */
    record Undecided(String keyword, String reason) implements Verdict {}
}
