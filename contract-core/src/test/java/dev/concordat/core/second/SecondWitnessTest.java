package dev.concordat.core.second;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.algebra.Containment;
import dev.concordat.core.algebra.Verdict;
import dev.concordat.core.contract.Contract;
import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.testing.Documents;
import dev.concordat.core.validate.Side;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every witness of {@code specs/containment} separates the two schemas for another validator, too. */
class SecondWitnessTest {

    private static final Path CASES =
            Path.of(System.getProperty("concordat.root", "..")).resolve("specs/containment");

    /** The other validator takes the formats of numbers for annotations and knows no back-references and no directions. */
    private static final List<String> UNKNOWN_THERE = List.of("int32", "\\\\1", "readOnly");

    private int witnesses;
    private final List<String> objections = new ArrayList<>();

    @Test
    void anotherValidatorSeparatesThemToo() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            for (Path file : files.sorted().toList()) {
                for (JsonValue each : ((JsonArray) Documents.json(Files.readString(file))).items()) {
                    String text = each.toJson();
                    if (UNKNOWN_THERE.stream().noneMatch(text::contains)) {
                        check((JsonObject) each);
                    }
                }
            }
        }
        assertThat(witnesses).isGreaterThan(30);
        assertThat(objections).isEmpty();
    }

    private void check(JsonObject pair) {
        JsonObject schemas = new JsonObject(Map.of("A", member(pair, "first"), "B", member(pair, "second")));
        String members = schemas.toJson();
        Contract contract = Documents.schemas(members.substring(1, members.length() - 1));
        RawValidator second =
                new RawValidator("{\"openapi\":\"3.1.1\",\"components\":{\"schemas\":" + members + "}}", false);
        check(pair, contract, second, "A", "B");
        check(pair, contract, second, "B", "A");
    }

    private void check(JsonObject pair, Contract contract, RawValidator second, String sub, String sup) {
        Verdict verdict = Containment.of(contract, contract, Side.REQUEST, Containment.DEFAULT_BUDGET)
                .firstWithin(Documents.component(contract, sub), Documents.component(contract, sup));
        if (verdict instanceof Verdict.NotContained not) {
            witnesses++;
            boolean separates = second.accepts("/components/schemas/" + sub, not.witness())
                    && !second.accepts("/components/schemas/" + sup, not.witness());
            if (!separates) {
                objections.add(((JsonString) member(pair, "what")).value() + ": "
                        + not.witness().toJson());
            }
        }
    }

    private static JsonValue member(JsonObject object, String name) {
        return Objects.requireNonNull(object.get(name), name);
    }
}
