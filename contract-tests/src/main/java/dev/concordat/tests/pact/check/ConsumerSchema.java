package dev.concordat.tests.pact.check;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.fetch.DocumentReader;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Result;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.load.ContractLoader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A schema of a consumer in a contract of its own, so that it can be compared with a document's. */
record ConsumerSchema(Contract contract, SchemaId id) {

    private static final URI ROOT = URI.create("pact:/expectations.json");

    private static final String NAME = "expected";

    static ConsumerSchema of(JsonObject schema) {
        JsonObject info = new JsonObject(Map.of("title", new JsonString("pact"), "version", new JsonString("1")));
        Map<String, JsonValue> document = new LinkedHashMap<>();
        document.put("openapi", new JsonString("3.1.1"));
        document.put("info", info);
        document.put("components", Schemas.of("schemas", Schemas.of(NAME, schema)));
        Memory memory = new Memory(new JsonObject(document).toJson());
        Contract contract = ContractLoader.load(memory, ROOT).orElseThrow().contract();
        return new ConsumerSchema(
                contract, Objects.requireNonNull(contract.components().get(NAME)));
    }

    /** What meets all expectations and what is given with them. */
    static JsonObject accepted(List<Expectation> expectations) {
        List<JsonObject> schemas = new ArrayList<>(given(expectations));
        expectations.forEach(each -> schemas.add(each.outermost(each.promised())));
        return Schemas.all(schemas);
    }

    /** What the provider state makes so, one schema for each place. */
    static List<JsonObject> given(List<Expectation> expectations) {
        return expectations.stream()
                .filter(each -> each.given() != null)
                .map(each -> each.outermost(Objects.requireNonNull(each.given())))
                .toList();
    }

    /** The one document. */
    private record Memory(String text) implements DocumentReader {

        @Override
        public Result<byte[]> read(URI uri) {
            return uri.equals(ROOT)
                    ? Result.of(text.getBytes(StandardCharsets.UTF_8))
                    : Result.failed(Finding.error(
                            "unreadable-document", "there is no " + uri, null, SourceLocation.of(uri.toString())));
        }

        @Override
        public String displayName(URI uri) {
            return uri.toString();
        }
    }
}
