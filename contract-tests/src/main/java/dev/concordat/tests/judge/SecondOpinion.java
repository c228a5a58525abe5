package dev.concordat.tests.judge;

import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.validate.Side;
import java.util.Set;

/** A validator that reads the document as written and shares no code with the contract model. */
public interface SecondOpinion {

    Opinion of(SchemaId schema, JsonValue value, Side side);

    /** JSON Pointers (RFC 6901) of the places in the value that it objects to. */
    Set<String> objections(SchemaId schema, JsonValue value, Side side);
}
