package dev.concordat.core.lower;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.json.JsonObject;
import java.util.List;

/**
 * A document of OpenAPI 3.0 made from a newer one.
 *
 * @param lost what 3.0 cannot say, each with the place in the document that was lowered
 */
public record Lowered(JsonObject document, List<Finding> lost) {

    public Lowered {
        lost = List.copyOf(lost);
    }
}
