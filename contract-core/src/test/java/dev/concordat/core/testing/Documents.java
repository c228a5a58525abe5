package dev.concordat.core.testing;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.fetch.DocumentReader;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Result;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.load.ContractLoader;
import dev.concordat.core.load.LoadedContract;
import dev.concordat.core.parse.JsonDocument;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Documents in memory. */
public final class Documents implements DocumentReader {

    public static final URI ROOT = URI.create("https://concordat.example/openapi.json");

    private final Map<URI, byte[]> documents = new HashMap<>();

    public Documents with(URI uri, String text) {
        documents.put(uri, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** An OpenAPI 3.1 document with these {@code components/schemas}, members of a JSON object without its braces. */
    public static Contract schemas(String members) {
        Result<LoadedContract> loaded = load(new Documents(), members);
        LoadedContract value = loaded.value();
        if (value == null) {
            throw new AssertionError(loaded.findings());
        }
        return value.contract();
    }

    public static Result<LoadedContract> load(Documents documents, String members) {
        String text = "{\"openapi\":\"3.1.1\",\"info\":{\"title\":\"t\",\"version\":\"1\"},\"paths\":{},"
                + "\"components\":{\"schemas\":{" + members + "}}}";
        return ContractLoader.load(documents.with(ROOT, text), ROOT);
    }

    public static SchemaId component(Contract contract, String name) {
        SchemaId id = contract.components().get(name);
        if (id == null) {
            throw new AssertionError("no component " + name + " in " + contract.components());
        }
        return id;
    }

    public static JsonValue json(String text) {
        Result<JsonValue> parsed = JsonDocument.parse("test", text);
        JsonValue value = parsed.value();
        if (value == null) {
            throw new AssertionError(parsed.findings());
        }
        return value;
    }

    @Override
    public Result<byte[]> read(URI uri) {
        byte[] bytes = documents.get(uri);
        return bytes != null
                ? Result.of(bytes)
                : Result.failed(Finding.error(
                        "document-missing", "no document " + uri, null, SourceLocation.of(uri.toString())));
    }

    @Override
    public String displayName(URI uri) {
        return uri.toString();
    }
}
