package dev.concordat.tests.judge;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.regex.JoniRegularExpressionFactory;
import com.networknt.schema.serialization.NodeReader;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.resolve.ResolvedSpec;
import dev.concordat.core.validate.Side;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The second opinion: networknt's validator with its OpenAPI dialects, on the documents as they were written. */
public final class DocumentValidator implements SecondOpinion {

    /** The library lets addresses end in the top-level domains of a built-in list only, not in {@code .example}. */
    private static final Set<String> NARROW_FORMATS = Set.of("email", "idn-email");

    private final Map<String, String> uris = new HashMap<>();
    private final Map<Side, SchemaRegistry> registries = new EnumMap<>(Side.class);
    private final Map<Seen, Optional<Schema>> schemas = new HashMap<>();

    public DocumentValidator(ResolvedSpec spec) {
        spec.documents().keySet().forEach(uri -> uris.put(spec.documentName(uri), uri));
        Dialect dialect = Dialect.builder(
                        spec.declaredVersion().startsWith("3.0")
                                        || spec.declaredVersion().startsWith("2")
                                ? Dialects.getOpenApi30()
                                : Dialects.getOpenApi31())
                .formats(formats -> NARROW_FORMATS.forEach(formats::remove))
                .build();
        for (Side side : Side.values()) {
            Map<String, JsonNode> nodes = new LinkedHashMap<>();
            spec.documents()
                    .forEach((uri, tree) ->
                            nodes.put(uri, Nodes.of(Visible.to(side, tree.root().toJson()))));
            registries.put(side, registry(dialect, nodes));
        }
    }

    /** A schema as one side sees it. */
    private record Seen(Side side, SchemaId schema) {}

    private static SchemaRegistry registry(Dialect dialect, Map<String, JsonNode> documents) {
        SchemaRegistryConfig config = SchemaRegistryConfig.builder()
                .formatAssertionsEnabled(true)
                .regularExpressionFactory(JoniRegularExpressionFactory.getInstance())
                .build();
        return SchemaRegistry.withDefaultDialect(
                dialect,
                builder -> builder.schemaRegistryConfig(config)
                        .nodeReader(new ParsedReader(documents))
                        .schemas(uri -> documents.containsKey(uri) ? uri : null));
    }

    @Override
    public Opinion of(SchemaId id, JsonValue value, Side side) {
        return errors(id, value, side)
                .map(errors -> errors.isEmpty() ? Opinion.VALID : Opinion.INVALID)
                .orElse(Opinion.UNKNOWN);
    }

    @Override
    public Set<String> objections(SchemaId id, JsonValue value, Side side) {
        return errors(id, value, side).orElse(List.of()).stream()
                .map(error -> error.getInstanceLocation().toString())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What the library objects to, empty where it cannot tell. */
    private synchronized Optional<List<Error>> errors(SchemaId id, JsonValue value, Side side) {
        Optional<Schema> schema =
                schemas.computeIfAbsent(new Seen(side, id), missing -> Optional.ofNullable(load(side, id)));
        try {
            return schema.map(found -> found.validate(Nodes.of(value)));
        } catch (RuntimeException | StackOverflowError unreadable) {
            // The library throws many types for schemas that it cannot follow; none of them is a verdict.
            return Optional.empty();
        }
    }

    private @Nullable Schema load(Side side, SchemaId id) {
        SchemaRegistry registry = registries.get(side);
        String uri = uris.getOrDefault(id.document(), id.document());
        if (registry == null) {
            return null;
        }
        try {
            return registry.getSchema(SchemaLocation.of(uri + "#" + id.pointer()));
        } catch (RuntimeException | StackOverflowError unreadable) {
            return null;
        }
    }

    /** The library reads a document anew for every schema in it: what it gets to read is the name of a parsed one. */
    private record ParsedReader(Map<String, JsonNode> documents) implements NodeReader {

        @Override
        public JsonNode readTree(String content, InputFormat format) {
            JsonNode node = documents.get(content);
            if (node == null) {
                throw new IllegalArgumentException("not a document of the contract");
            }
            return node;
        }

        @Override
        public JsonNode readTree(InputStream content, InputFormat format) {
            try {
                return readTree(new String(content.readAllBytes(), StandardCharsets.UTF_8), format);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
