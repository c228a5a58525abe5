package dev.concordat.tests.pact.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.tests.pact.check.Triangle.Agreement;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every combination: the service with the document, the service with the pact, the pact with the document. */
class TriangleTest {

    private static final Map<Character, Agreement> LETTERS =
            Map.of('+', Agreement.AGREE, '-', Agreement.DISAGREE, '?', Agreement.UNKNOWN);

    @ParameterizedTest
    @CsvSource({
        "+++, nobody",
        "++?, nobody",
        "+?+, nobody",
        "+??, nobody",
        "?++, nobody",
        "?+?, nobody",
        "??+, nobody",
        "???, nobody",
        // One stands alone.
        "--+, service",
        "--?, service",
        "-?+, service",
        "?-+, service",
        "-+-, spec",
        "-?-, spec",
        "-+?, spec",
        "?+-, spec",
        "+--, consumer",
        "?--, consumer",
        "+?-, consumer",
        "+-?, consumer",
        // Two speak, or the third sides with both.
        "-??, service or spec",
        "-++, service or spec",
        "?-?, service or consumer",
        "+-+, service or consumer",
        "??-, spec or consumer",
        "++-, spec or consumer",
        "---, no two agree",
    })
    void whoStandsAlone(String edges, String verdict) {
        Triangle triangle =
                new Triangle(LETTERS.get(edges.charAt(0)), LETTERS.get(edges.charAt(1)), LETTERS.get(edges.charAt(2)));
        assertThat(triangle.verdict()).isEqualTo(verdict);
    }
}
