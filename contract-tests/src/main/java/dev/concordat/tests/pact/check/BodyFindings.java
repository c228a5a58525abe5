package dev.concordat.tests.pact.check;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.parse.SpecCursor;
import dev.concordat.tests.pact.PactPlace;
import java.util.List;
import java.util.function.Predicate;

/** What a consumer expects of a body, or of the contents of a message, and its schema does not promise. */
final class BodyFindings {

    private BodyFindings() {}

    /**
     * One finding for each expectation that is not met.
     *
     * @param schema of what the service sends
     * @param place of the response or message in the pact file
     * @param refused whether pact-jvm refuses a value in place of the example
     */
    static List<Finding> of(
            Contract contract,
            SchemaId schema,
            Wording words,
            SpecCursor place,
            List<Expectation> expectations,
            Predicate<JsonValue> refused) {
        ValueFindings values = new ValueFindings(words, new Declarations(contract, schema), refused);
        return Promises.broken(
                        contract,
                        schema,
                        expectations,
                        (shortfall, other) -> values.isSettled(shortfall)
                                && shortfall.expectation().carries(other))
                .stream()
                .map(shortfall -> {
                    List<String> path = shortfall.expectation().path();
                    return values.of(shortfall, PactPlace.body(place, path.subList(1, path.size())));
                })
                .toList();
    }
}
