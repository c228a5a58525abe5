package dev.concordat.tests.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.Info;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.json.JsonNull;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.validate.Side;
import dev.concordat.core.validate.Violation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two validators agree on places, not only on whole documents. */
class JudgeTest {

    private static final Contract CONTRACT = new Contract(
            "3.1.0",
            new Info("t", "1", null, null),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of());
    private static final SchemaId ANY = new SchemaId("test", "/schema");

    @ParameterizedTest
    @CsvSource({"/created,/created", "/created/at,/created", "/created,/created/at"})
    void keepsWhatTheOtherObjectsTo(String place, String objection) {
        assertThat(confirmed(Set.of(objection), place, "/length"))
                .extracting(Violation::pointer)
                .containsExactly(place);
    }

    @Test
    void aSharedPrefixOfNamesIsNoSharedPlace() {
        assertThat(confirmed(Set.of("/created", "/lengthy"), "/created", "/length"))
                .extracting(Violation::pointer)
                .containsExactly("/created");
    }

    @Test
    void keepsAllWherePlacesCannotBeCompared() {
        assertThat(confirmed(Set.of("/other"), "/created", "/length")).hasSize(2);
    }

    private static List<Violation> confirmed(Set<String> objections, String... places) {
        SecondOpinion second = new SecondOpinion() {
            @Override
            public Opinion of(SchemaId schema, JsonValue value, Side side) {
                return Opinion.INVALID;
            }

            @Override
            public Set<String> objections(SchemaId schema, JsonValue value, Side side) {
                return objections;
            }
        };
        List<Violation> violations = List.of(places).stream()
                .map(place -> new Violation(place, "format", "wrong", SourceLocation.of("test")))
                .toList();
        return new Judge(CONTRACT, second).confirmed(violations, ANY, JsonNull.NULL, Side.RESPONSE);
    }
}
