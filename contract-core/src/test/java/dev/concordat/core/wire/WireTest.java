package dev.concordat.core.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.Info;
import dev.concordat.core.contract.Parameter;
import dev.concordat.core.contract.ParameterLocation;
import dev.concordat.core.contract.ParameterStyle;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonNull;
import dev.concordat.core.json.JsonNumber;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.parse.JsonDocument;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values become text as the table of styles says (OpenAPI 3.1, 4.8.12.4), and are read back in every way. */
class WireTest {

    private static final SourceLocation HERE = SourceLocation.of("test");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "PATH   | SIMPLE          | false | \"blue\"                      | color=blue",
                "PATH   | SIMPLE          | false | [\"blue\",\"black\"]          | color=blue,black",
                "PATH   | SIMPLE          | false | {\"R\":100,\"G\":200}         | color=R,100,G,200",
                "PATH   | SIMPLE          | true  | {\"R\":100,\"G\":200}         | color=R=100,G=200",
                "PATH   | LABEL           | false | [\"blue\",\"black\"]          | color=.blue,black",
                "PATH   | LABEL           | true  | [\"blue\",\"black\"]          | color=.blue.black",
                "PATH   | LABEL           | true  | {\"R\":100,\"G\":200}         | color=.R=100.G=200",
                "PATH   | MATRIX          | false | \"blue\"                      | color=;color=blue",
                "PATH   | MATRIX          | false | [\"blue\",\"black\"]          | color=;color=blue,black",
                "PATH   | MATRIX          | true  | [\"blue\",\"black\"]          | color=;color=blue;color=black",
                "PATH   | MATRIX          | true  | {\"R\":100,\"G\":200}         | color=;R=100;G=200",
                "QUERY  | FORM            | true  | [\"blue\",\"black\"]          | color=blue&color=black",
                "QUERY  | FORM            | false | [\"blue\",\"black\"]          | color=blue,black",
                "QUERY  | FORM            | true  | {\"R\":100,\"G\":200}         | R=100&G=200",
                "QUERY  | FORM            | false | {\"R\":100,\"G\":200}         | color=R,100,G,200",
                "QUERY  | FORM            | true  | \"a b&c/é\"                   | color=a%20b%26c%2F%C3%A9",
                "QUERY  | SPACE_DELIMITED | false | [\"blue\",\"black\"]          | color=blue%20black",
                "QUERY  | PIPE_DELIMITED  | false | [\"blue\",\"black\"]          | color=blue%7Cblack",
                "QUERY  | DEEP_OBJECT     | true  | {\"R\":100,\"G\":200}         | color%5BR%5D=100&color%5BG%5D=200",
                "HEADER | SIMPLE          | false | [1,2.50]                      | color=1,2.50",
                "COOKIE | FORM            | true  | \"a;b\"                       | color=a%3Bb"
            })
    void encodes(ParameterLocation in, ParameterStyle style, boolean explode, String json, String expected) {
        EncodedParameter encoded = ParameterEncoder.encode(parameter(in, style, explode), value(json))
                .orElseThrow();

        assertThat(encoded.pairs().stream().map(Pair::toString).collect(Collectors.joining("&")))
                .isEqualTo(expected);
        assertThat(readings(encoded)).contains(asText(json));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "\".\"", "\"..\"", "null", "[[1]]", "\"\\ud800\""})
    void sendsNothingThatAPathCannotCarry(String json) {
        assertThat(ParameterEncoder.encode(
                        parameter(ParameterLocation.PATH, ParameterStyle.SIMPLE, false), value(json)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"a\\nb\"", "\"é\"", "\" a\"", "{\"a\":[1]}"})
    void sendsNothingThatAHeaderCannotCarry(String json) {
        assertThat(ParameterEncoder.encode(
                        parameter(ParameterLocation.HEADER, ParameterStyle.SIMPLE, false), value(json)))
                .isEmpty();
    }

    @Test
    void readsTextAsEverythingItMayMean() {
        assertThat(TextReadings.of("1")).extracting(JsonValue::toJson).containsExactlyInAnyOrder("\"1\"", "1", "true");
        assertThat(TextReadings.of("null")).contains(JsonNull.NULL);
        assertThat(TextReadings.of("007")).contains(JsonNumber.of(7));
        assertThat(TextReadings.of("1e5")).contains(JsonNumber.of(100000));
        assertThat(TextReadings.of("0x7")).hasSize(1);
    }

    @Test
    void readsOneValueAsAListOfOneAndCommasAsDelimiters() {
        Parameter parameter = parameter(ParameterLocation.QUERY, ParameterStyle.FORM, true);
        EncodedParameter encoded =
                ParameterEncoder.encode(parameter, value("\"a,b\"")).orElseThrow();

        assertThat(readings(encoded)).contains(value("\"a,b\""), value("[\"a,b\"]"), value("[\"a\",\"b\"]"));
    }

    @ParameterizedTest
    @CsvSource({
        "PATH, a/b, false",
        "PATH, a%b, false",
        "PATH, a;b, false",
        "PATH, a-b, true",
        "QUERY, a/b, true",
        "COOKIE, a b, false",
        "QUERY, a\u0007b, false"
    })
    void knowsWhatServersReadInTheirOwnWay(ParameterLocation in, String text, boolean clear) {
        Parameter parameter = parameter(in, ParameterStyle.defaultFor(in), false);

        assertThat(Unambiguous.objection(parameter, new dev.concordat.core.json.JsonString(text))
                        .isEmpty())
                .isEqualTo(clear);
        assertThat(Unambiguous.objection(parameter, new JsonArray(List.of()))).isPresent();
    }

    private static List<JsonValue> readings(EncodedParameter encoded) {
        Contract contract = new Contract(
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
        return ParameterReadings.of(new TypedText(contract, (schema, value) -> true), encoded);
    }

    /** Without a schema every part of a list or object is read as text. */
    private static JsonValue asText(String json) {
        return value(json.replaceAll("(?<![\"\\w.])([0-9.]+)", "\"$1\""));
    }

    private static JsonValue value(String json) {
        return JsonDocument.parse("test", json).orElseThrow();
    }

    private static Parameter parameter(ParameterLocation in, ParameterStyle style, boolean explode) {
        return new Parameter(
                "color", in, null, true, false, style, explode, false, false, null, null, List.of(), Map.of(), HERE);
    }
}
