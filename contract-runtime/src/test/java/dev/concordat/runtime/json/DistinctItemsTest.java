package dev.concordat.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.runtime.violation.Place;
import dev.concordat.runtime.violation.Violation;
import dev.concordat.runtime.violation.Violations;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Equal items of lists, as read, as written and as text. {@code specs/judge/unique-items.json} has what is equal. */
class DistinctItemsTest {

    private static final ListOf<Map<String, Integer>> MAPS =
            ListOf.of(MapOf.of(Int32.ANY)).unique();

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "[{'a':1},{'a':2}]            |",
                "[{'a':1},{'b':2},{'a':1}]    | uniqueItems",
                // Aa and BB have one hash code.
                "[{'Aa':1},{'BB':1}]          |",
                "[{'Aa':1},{'BB':1},{'Aa':1}] | uniqueItems",
                "[{'a':1},{'a':'x'}]          | type",
                "{'a':1}                      | type"
            })
    void areToldAsTheyAreRead(String json, String keyword) {
        Violations violations = new Violations();
        byte[] bytes = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        JsonIn.read(MAPS, bytes, Place.BODY, null, violations);
        assertThat(violations.list())
                .extracting(Violation::keyword)
                .containsExactlyElementsOf(keyword == null ? List.of() : List.of(keyword));
    }

    @Test
    void areToldAsTheyAreWritten() {
        Violations violations = new Violations();
        JsonOut.write(MAPS, List.of(Map.of("a", 1), Map.of("a", 1)), violations);
        assertThat(violations.list()).extracting(Violation::keyword).containsExactly("uniqueItems");
    }

    @Test
    void inTextNumbersAreEqualHoweverTheyAreWritten() {
        Violations violations = new Violations();
        var codec = ListOf.of(MapOf.of(Decimal.ANY)).unique();
        JsonIn.readText(
                codec,
                "[{\"a\":\"1.0\"},{\"a\":\"1\"}]".getBytes(StandardCharsets.UTF_8),
                Place.QUERY,
                "q",
                violations);
        assertThat(violations.list()).extracting(Violation::keyword).containsExactly("uniqueItems");
    }
}
