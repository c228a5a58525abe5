package dev.concordat.core.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.algebra.Containment;
import dev.concordat.core.contract.Contract;
import dev.concordat.core.load.ContractLoader;
import dev.concordat.core.testing.Documents;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Large documents are compared once: what one round tells has to say whether it is all. */
class OneRoundTest {

    private static final String DOCUMENT = """
            openapi: 3.1.0
            info: {title: Test, version: '1'}
            paths:
              /things:
                post:
                  requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
                  responses: {'204': {description: Taken.}}
            components:
              schemas:
                Thing:
                  type: object
                  properties:
                    name: {type: string, maxLength: %s}
                    size: {type: integer, maximum: %s}
                    kind:
                      oneOf: [%s]
            """;

    private static final String KINDS = "{type: boolean}, {type: string, maxLength: 9}, {type: 'null'}";

    private static List<String> rules(String before, String after) {
        return ContractDiff.between(contract(before), contract(after), Containment.DEFAULT_BUDGET, Set.of(), 1)
                .changes()
                .stream()
                .map(Change::rule)
                .toList();
    }

    private static Contract contract(String document) {
        return ContractLoader.load(new Documents().with(Documents.ROOT, document), Documents.ROOT)
                .orElseThrow()
                .contract();
    }

    @Test
    void oneEditHidesNothing() {
        assertThat(rules(DOCUMENT.formatted("9", "9", KINDS), DOCUMENT.formatted("8", "9", KINDS)))
                .containsExactly("request-body");
    }

    @Test
    void anotherEditMayBeHidden() {
        assertThat(rules(DOCUMENT.formatted("9", "9", KINDS), DOCUMENT.formatted("8", "8", KINDS)))
                .containsExactly("request-body", "more-breaks");
    }

    @Test
    void anEditMayBeHiddenInTheUnionThatBreaks() {
        String fewer = "{type: boolean}, {type: string, maxLength: 8}";
        assertThat(rules(DOCUMENT.formatted("9", "9", KINDS), DOCUMENT.formatted("9", "9", fewer)))
                .containsExactly("request-body", "more-breaks");
    }
}
