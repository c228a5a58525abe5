package dev.concordat.benchmarks.models;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Map;

/** A schema of a document as networknt's validator takes it, with its defaults: formats are annotations. */
final class ModelSchema {

    private static final String URI = "https://shapes.example/openapi.json";

    private ModelSchema() {}

    /** @param document OpenAPI as JSON */
    static Schema of(String document, String name) {
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of(URI, document)))
                .getSchema(SchemaLocation.of(URI + "#/components/schemas/" + name));
    }
}
