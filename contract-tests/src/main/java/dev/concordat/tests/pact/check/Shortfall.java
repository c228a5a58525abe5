package dev.concordat.tests.pact.check;

import dev.concordat.core.json.JsonValue;
import dev.concordat.core.validate.Violation;

/** Why an expectation of a consumer is not one that the document meets. */
sealed interface Shortfall {

    Expectation expectation();

    /** No value that the document allows meets it, together with those before it. */
    record Impossible(Expectation expectation) implements Shortfall {}

    /**
     * Some value that the document allows does not meet it.
     *
     * @param witness the value
     * @param objection what about it does not fit
     */
    record Unpromised(Expectation expectation, JsonValue witness, Violation objection) implements Shortfall {}

    /** Neither is known. */
    record Open(Expectation expectation, String keyword, String reason) implements Shortfall {}
}
