package dev.concordat.core.algebra;

import dev.concordat.core.json.JsonValue;

/** Whether some value satisfies a goal. */
sealed interface Outcome {

    Outcome EMPTY = new Empty();

    /** This value does. */
    record Model(JsonValue value) implements Outcome {}

    /** No value does. */
    record Empty() implements Outcome {}

    /** Not found out. */
    record Unknown(String keyword, String reason) implements Outcome {}
}
