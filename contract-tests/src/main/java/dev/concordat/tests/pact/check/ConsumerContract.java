package dev.concordat.tests.pact.check;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.fetch.DocumentReader;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Result;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.json.JsonArray;
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

/**
 * The expectations of a consumer as schemas of a contract of its own, so that they can be compared with a document's.
 * Everything that is asked later has a schema here; they share their parts by reference.
 */
record ConsumerContract(Contract contract) {

    private static final URI ROOT = URI.create("pact:/expectations.json");

    static ConsumerContract of(List<Expectation> expectations) {
        Map<String, JsonValue> schemas = new LinkedHashMap<>();
        List<JsonObject> given = expectations.stream()
                .filter(each -> each.given() != null)
                .map(each -> each.outermost(Objects.requireNonNull(each.given())))
                .toList();
        schemas.put("given", given.isEmpty() ? Schemas.ANYTHING : Schemas.all(given));
        schemas.put("before0", reference("given"));
        schemas.put("possible0", Schemas.ANYTHING);
        for (int i = 0; i < expectations.size(); i++) {
            Expectation each = expectations.get(i);
            schemas.put("promised" + i, each.outermost(each.promised()));
            schemas.put("before" + (i + 1), Schemas.all(List.of(reference("before" + i), reference("promised" + i))));
            schemas.put("others" + i, others(each, expectations));
            JsonObject condition = Schemas.all(List.of(reference("before" + i), reference("others" + i)));
            schemas.put("whenBefore" + i, when(condition, "promised" + i));
            schemas.put(
                    "possible" + (i + 1),
                    Schemas.all(List.of(reference("possible" + i), each.outermost(each.possible()))));
            schemas.put("impossible" + (i + 1), Schemas.not(reference("possible" + (i + 1))));
        }
        schemas.put("whenGiven", when(reference("given"), "before" + expectations.size()));
        return new ConsumerContract(load(new JsonObject(schemas)));
    }

    /** What a value has to be that does not meet the first expectations, whatever it is given. */
    SchemaId impossible(int first) {
        return id("impossible" + first);
    }

    /** All expectations, where the provider state is given. */
    SchemaId all() {
        return id("whenGiven");
    }

    /**
     * One expectation, where the provider state is given and those before it are met; of a member, where all others of
     * its object are there.
     */
    SchemaId whenBefore(int index) {
        return id("whenBefore" + index);
    }

    /** One expectation. */
    SchemaId alone(int index) {
        return id("promised" + index);
    }

    private SchemaId id(String name) {
        return Objects.requireNonNull(contract.components().get(name), name);
    }

    /**
     * That the other members of the same example are there: they tell which of several alternatives is meant where no
     * value does.
     */
    private static JsonObject others(Expectation member, List<Expectation> expectations) {
        List<JsonValue> names = new ArrayList<>();
        if (member.member() != null) {
            expectations.stream()
                    .filter(other -> other.member() != null && !other.equals(member))
                    .filter(other -> other.steps().equals(member.steps()))
                    .forEach(other -> names.add(new JsonString(Objects.requireNonNull(other.member()))));
        }
        return names.isEmpty() ? Schemas.ANYTHING : member.outermost(Schemas.of("required", new JsonArray(names)));
    }

    private static JsonObject reference(String name) {
        return Schemas.of("$ref", new JsonString("#/components/schemas/" + name));
    }

    private static JsonObject when(JsonObject condition, String consequence) {
        return Schemas.of("if", condition).with("then", reference(consequence));
    }

    private static Contract load(JsonObject schemas) {
        JsonObject info = new JsonObject(Map.of("title", new JsonString("pact"), "version", new JsonString("1")));
        Map<String, JsonValue> document = new LinkedHashMap<>();
        document.put("openapi", new JsonString("3.1.1"));
        document.put("info", info);
        document.put("components", new JsonObject(Map.of("schemas", schemas)));
        return ContractLoader.load(new Memory(new JsonObject(document).toJson()), ROOT)
                .orElseThrow()
                .contract();
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
