package dev.concordat.core.contract;

import dev.concordat.core.finding.SourceLocation;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A Discriminator Object (OpenAPI 3.1, 4.8.25). A hint: validity is decided by the schemas alone.
 *
 * @param mapping every value, implicit names included, to the schema it selects
 * @param defaultMapping the schema for other values, OpenAPI 3.2
 */
public record Discriminator(
        String propertyName,
        Map<String, SchemaId> mapping,
        @Nullable SchemaId defaultMapping,
        SourceLocation location) {

    public Discriminator {
        mapping = Ordered.copyOf(mapping);
    }
}
