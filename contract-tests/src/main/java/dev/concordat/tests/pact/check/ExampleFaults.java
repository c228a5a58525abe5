package dev.concordat.tests.pact.check;

import dev.concordat.core.contract.MediaType;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.validate.Side;
import dev.concordat.core.validate.Violation;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the document has against the example of an expected body. A matcher may allow more than the document, which is no
 * fault; yet whoever shows a value counts on it.
 */
final class ExampleFaults {

    /** What an example that names only some members breaks by that alone. */
    private static final Set<String> OF_ABSENCE =
            Set.of("required", "dependentRequired", "minProperties", "minItems", "contains", "anyOf", "oneOf");

    private ExampleFaults() {}

    /** Where the document states what the example breaks. */
    static Set<SourceLocation> of(Subject subject) {
        SchemaId schema = subject.mediaType().map(MediaType::schema).orElse(null);
        JsonValue example = subject.example().orElse(null);
        if (schema == null || example == null) {
            return Set.of();
        }
        return subject.judge().violations(schema, example, Side.RESPONSE).stream()
                .filter(violation -> !OF_ABSENCE.contains(violation.keyword()))
                .map(Violation::schema)
                .collect(Collectors.toSet());
    }
}
