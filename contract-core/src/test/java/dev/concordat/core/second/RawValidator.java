package dev.concordat.core.second;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.regex.JoniRegularExpressionFactory;
import dev.concordat.core.json.JsonValue;
import java.util.HashMap;
import java.util.Map;

/** The other validator over one document, in the dialect of its version; knows nothing of our model. */
final class RawValidator {

    private static final String URI = "https://second.example/openapi";

    private final SchemaRegistry registry;
    private final Map<String, Schema> schemas = new HashMap<>();

    RawValidator(String document, boolean version30) {
        SchemaRegistryConfig config = SchemaRegistryConfig.builder()
                .formatAssertionsEnabled(true)
                .regularExpressionFactory(JoniRegularExpressionFactory.getInstance())
                .build();
        registry = SchemaRegistry.withDefaultDialect(
                version30 ? Dialects.getOpenApi30() : Dialects.getDraft202012(),
                builder -> builder.schemaRegistryConfig(config).schemas(Map.of(URI, document)));
    }

    boolean accepts(String pointer, JsonValue value) {
        Schema schema = schemas.computeIfAbsent(pointer, key -> registry.getSchema(SchemaLocation.of(URI + "#" + key)));
        return schema.validate(value.toJson(), InputFormat.JSON).isEmpty();
    }
}
