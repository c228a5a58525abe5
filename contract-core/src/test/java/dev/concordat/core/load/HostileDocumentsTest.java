package dev.concordat.core.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.fetch.FileDocuments;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Result;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.parse.JsonDocument;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Documents made to exhaust a parser: each ends in findings, in bounded time. */
@Timeout(60)
class HostileDocumentsTest {

    private static final String HEAD = "openapi: 3.1.0\ninfo: {title: t, version: '1'}\n";

    @TempDir
    Path folder;

    private Result<LoadedContract> load(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
        FileDocuments documents = new FileDocuments(folder);
        return ContractLoader.load(documents, documents.uriOf(name));
    }

    private static List<String> rules(Result<?> result) {
        return result.findings().stream().map(Finding::ruleId).distinct().toList();
    }

    @Test
    void deepJson() throws IOException {
        assertThat(rules(load("deep.json", "[".repeat(100_000)))).containsExactly("nesting-too-deep");
        assertThat(rules(load("deep.json", "{\"a\":".repeat(100_000)))).containsExactly("nesting-too-deep");
    }

    @Test
    void deepYaml() throws IOException {
        assertThat(rules(load("flow.yaml", "a: " + "[".repeat(100_000)))).containsExactly("nesting-too-deep");
        assertThat(rules(load("block.yaml", "- ".repeat(100_000)))).containsExactly("nesting-too-deep");
    }

    @Test
    void longChainsOfSchemasAtOneRoute() throws IOException {
        int length = 20_000;
        String schemas = IntStream.range(0, length)
                .mapToObj(i -> "    A" + i + ": {items: {$ref: '#/components/schemas/A" + (i + 1) % length + "'}}\n"
                        + "    B" + i + ": {items: {$ref: '#/components/schemas/B" + (i + 1) % length + "'}}\n")
                .collect(Collectors.joining());
        String operation = "{get: {responses: {'200': {description: x, content: {application/json: {schema: {$ref: "
                + "'#/components/schemas/%s'}}}}}}}\n";
        Result<LoadedContract> result = load(
                "chain.yaml",
                HEAD + "paths:\n  /a: " + operation.formatted("A0") + "  '/a#b': " + operation.formatted("B0")
                        + "components:\n  schemas:\n" + schemas);
        assertThat(rules(result)).contains("operations-of-one-route");
        assertThat(result.hasErrors()).isFalse();
    }

    @Test
    void schemasNestedAsDeepAsTheParserAllows() throws IOException {
        String deep = "{\"items\":".repeat(990) + "{}" + "}".repeat(990);
        Result<LoadedContract> result = load(
                "nested.json",
                "{\"openapi\":\"3.1.0\",\"info\":{\"title\":\"t\",\"version\":\"1\"},\"components\":{\"schemas\":{\"A\":"
                        + deep + "}}}");
        assertThat(result.hasErrors()).isFalse();
        assertThat(result.orElseThrow().contract().schemas()).hasSize(991);
    }

    @Test
    void aliasBomb() throws IOException {
        String levels = IntStream.rangeClosed(1, 30)
                .mapToObj(
                        i -> "  l" + i + ": &l" + i + " [" + ("*l" + (i - 1) + ", ").repeat(9) + "*l" + (i - 1) + "]\n")
                .collect(Collectors.joining());
        assertThat(rules(load("bomb.yaml", HEAD + "x-bomb:\n  l0: &l0 lol\n" + levels)))
                .containsExactly("yaml-alias-expansion");
    }

    @Test
    void referenceBomb() throws IOException {
        String levels = IntStream.rangeClosed(1, 40)
                .mapToObj(i -> "    C" + i + ":\n      '{$url}':\n        post:\n          callbacks:\n"
                        + IntStream.range(0, 10)
                                .mapToObj(j ->
                                        "            c" + j + ": {$ref: '#/components/callbacks/C" + (i - 1) + "'}\n")
                                .collect(Collectors.joining()))
                .collect(Collectors.joining());
        Result<LoadedContract> result = load(
                "refs.yaml",
                HEAD + "paths:\n  /a:\n    get:\n      callbacks: {c: {$ref: '#/components/callbacks/C40'}}\n"
                        + "components:\n  callbacks:\n    C0: {'{$url}': {post: {}}}\n" + levels);
        assertThat(rules(result)).contains("contract-too-large");
    }

    @Test
    void callbackInsideItself() throws IOException {
        Result<LoadedContract> result = load(
                "callback.yaml",
                HEAD + "paths:\n  /a:\n    get:\n      callbacks: {c: {$ref: '#/components/callbacks/C'}}\n"
                        + "components:\n  callbacks:\n    C: {'{$url}': {post: {callbacks: {c: {$ref: '#/components/callbacks/C'}}}}}\n");
        assertThat(rules(result)).contains("recursive-callback");
        assertThat(result.value()).isNotNull();
    }

    @Test
    void longNumbersAndExponents() throws IOException {
        assertThat(rules(load("number.json", "{\"a\": " + "9".repeat(2_000_000) + "}")))
                .containsExactly("number-too-long");
        assertThat(rules(load("number.yaml", "a: 0x" + "f".repeat(2_000_000)))).containsExactly("number-too-long");
        assertThat(rules(load("exponent.json", "{\"a\": 1e99999999999}"))).containsExactly("number-out-of-range");
        Result<LoadedContract> huge = load(
                "limit.yaml",
                HEAD + "components: {schemas: {A: {type: string, maxLength: 1e999999999, minimum: 1e-999999999}}}\n");
        assertThat(huge.hasErrors()).isFalse();
    }

    /** Each base schema binds one anchor in two ways and refers to the next: two to the power of the levels. */
    @Test
    void dynamicBindingBomb() throws IOException {
        String levels =
                IntStream.range(0, 30).mapToObj(i -> """
                            L%1$d: {properties: {a: {$ref: '#/components/schemas/A%1$d'}, b: {$ref: '#/components/schemas/B%1$d'}}}
                            A%1$d: {$dynamicAnchor: x%1$d, properties: {n: {$ref: '#/components/schemas/L%2$d'}}}
                            B%1$d: {$dynamicAnchor: x%1$d, properties: {n: {$ref: '#/components/schemas/L%2$d'}}}
                        """.formatted(i, i + 1)).collect(Collectors.joining());
        String uses = IntStream.range(0, 30)
                .mapToObj(i -> "u%1$d: {$dynamicRef: '#x%1$d'}".formatted(i))
                .collect(Collectors.joining(", "));
        Result<LoadedContract> result = load(
                "bindings.yaml",
                HEAD + "components:\n  schemas:\n" + levels + "    L30: {properties: {" + uses + "}}\n");
        assertThat(rules(result)).containsExactly("too-many-bindings");
    }

    /** Each schema leads to all others, and all bind anchors: lists of bindings as long as the document. */
    @Test
    void longDynamicBindings() throws IOException {
        String ring = IntStream.range(0, 500)
                .mapToObj(i -> """
                        S%1$d: {$dynamicAnchor: x%1$d, properties: {n: {$ref: '#/components/schemas/S%2$d'}, u: {$dynamicRef: '#x%1$d'}}}
                        T%1$d: {$dynamicAnchor: x%1$d}
                    """.formatted(i, (i + 1) % 500))
                .collect(Collectors.joining());
        assertThat(rules(load("ring.yaml", HEAD + "components:\n  schemas:\n" + ring)))
                .contains("too-many-bindings");
    }

    /** One anchor that all schemas have and refer to. */
    @Test
    void oneDynamicAnchorEverywhere() throws IOException {
        String schemas = IntStream.range(0, 2_000)
                .mapToObj(
                        "    S%1$d: {$id: 'https://a.example/%1$d', $dynamicAnchor: x, items: {$dynamicRef: '#x'}}\n"
                                ::formatted)
                .collect(Collectors.joining());
        assertThat(load("anchor.yaml", HEAD + "components:\n  schemas:\n" + schemas)
                        .findings())
                .isEmpty();
    }

    @Test
    void encodings() throws IOException {
        String text = HEAD.replace("title: t", "title: Überfahrt");
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            for (String mark : List.of("", "\uFEFF")) {
                Files.write(folder.resolve("encoded.yaml"), (mark + text).getBytes(charset));
                FileDocuments documents = new FileDocuments(folder);
                Result<LoadedContract> result = ContractLoader.load(documents, documents.uriOf("encoded.yaml"));
                assertThat(result.orElseThrow().contract().info().title()).isEqualTo("Überfahrt");
            }
        }
        Files.write(folder.resolve("odd.yaml"), new byte[] {(byte) 0xFE, (byte) 0xFF, 0});
        FileDocuments documents = new FileDocuments(folder);
        assertThat(rules(ContractLoader.load(documents, documents.uriOf("odd.yaml"))))
                .containsExactly("not-unicode");
    }

    @Test
    void megabytesOfOneKey() throws IOException {
        String key = "k".repeat(2_000_000);
        Result<LoadedContract> json = load(
                "key.json",
                "{\"openapi\":\"3.1.0\",\"info\":{\"title\":\"t\",\"version\":\"1\"},\"" + key + "\":1,\"components\":"
                        + "{\"schemas\":{\"" + key + "\":{\"type\":\"" + key + "\"}}}}");
        assertThat(json.findings())
                .extracting(Finding::ruleId)
                .containsExactlyInAnyOrder("unknown-keyword", "unknown-type");
        assertThat(json.findings())
                .allSatisfy(finding -> assertThat(finding.message().length()).isLessThan(1_100));
    }

    @Test
    void fiftyMegabytes() throws IOException {
        String filler = "x".repeat(1000);
        StringBuilder text = new StringBuilder(HEAD).append("x-filler:\n");
        while (text.length() < 50_000_000) {
            text.append("  - ").append(filler).append('\n');
        }
        assertThat(load("large.yaml", text.toString()).hasErrors()).isFalse();
    }

    @Test
    void largerThanAllowed() throws IOException {
        Files.writeString(folder.resolve("large.json"), " ".repeat(2000));
        FileDocuments documents = new FileDocuments(folder, 1000);
        assertThat(rules(ContractLoader.load(documents, documents.uriOf("large.json"))))
                .containsExactly("unreadable-document");
    }

    @Test
    void strictJsonForBodies() {
        Result<JsonValue> body = JsonDocument.parse("body", "{\"a\": 1.0, \"b\": [null, true, \"\\ud800\"]}");
        assertThat(body.orElseThrow().toJson()).isEqualTo("{\"a\":1.0,\"b\":[null,true,\"\\ud800\"]}");
        for (String malformed :
                List.of("", " ", "{", "[1,]", "{} {}", "nul", "01", "'a'", "{\"a\":1,}", "\u0000", "[NaN]")) {
            Result<JsonValue> result = JsonDocument.parse("body", malformed);
            assertThat(result.value()).as(malformed).isNull();
            assertThat(result.findings())
                    .as(malformed)
                    .isNotEmpty()
                    .allSatisfy(finding -> assertThat(finding.location().line()).isPositive());
        }
        assertThat(rules(JsonDocument.parse("body", "{\"a\":1,\"a\":2}"))).containsExactly("duplicate-key");
        assertThat(rules(JsonDocument.parse("body", "[".repeat(100_000)))).containsExactly("nesting-too-deep");
    }
}
