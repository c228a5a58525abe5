package dev.concordat.core.normalise;

import dev.concordat.core.contract.Discriminator;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.parse.SpecCursor;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what a discriminator says itself (OpenAPI 3.1, 4.8.25); {@link ImplicitMappings} adds what goes unsaid. */
final class DiscriminatorReader {

    private DiscriminatorReader() {}

    static @Nullable Discriminator read(SpecCursor schema, Reading reading) {
        SpecCursor cursor = reading.spec().child(schema, "discriminator");
        if (cursor == null) {
            return null;
        }
        // Swagger 2.0 names the property and nothing else.
        String property = cursor.isObject() ? Values.text(cursor, "propertyName") : cursor.text();
        if (property == null) {
            return null;
        }
        Map<String, SchemaId> mapping = new LinkedHashMap<>();
        SpecCursor written = cursor.child("mapping");
        if (written != null) {
            written.members().forEach((value, reference) -> {
                SchemaId target = target(reference, reading);
                if (target != null) {
                    mapping.put(value, target);
                }
            });
        }
        SpecCursor otherwise = cursor.child("defaultMapping");
        return new Discriminator(
                property, mapping, otherwise == null ? null : target(otherwise, reading), cursor.location());
    }

    private static @Nullable SchemaId target(SpecCursor reference, Reading reading) {
        SpecCursor target = reading.spec().target(reference);
        return target == null ? null : reading.schema(target);
    }
}
