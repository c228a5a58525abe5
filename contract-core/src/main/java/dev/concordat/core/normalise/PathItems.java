package dev.concordat.core.normalise;

import dev.concordat.core.parse.SpecCursor;
import dev.concordat.core.resolve.ResolvedSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Path items, which may be spread over a {@code $ref} and what stands beside it (OpenAPI 3.1, 4.8.9.1). */
final class PathItems {

    private static final List<String> METHODS =
            List.of("get", "put", "post", "delete", "options", "head", "patch", "trace", "query");

    private PathItems() {}

    /** The path item as written and those that it refers to, nearest first. */
    static List<SpecCursor> layers(SpecCursor pathItem, Reading reading) {
        List<SpecCursor> layers = new ArrayList<>();
        ResolvedSpec spec = reading.spec();
        for (SpecCursor item = pathItem; item != null && layers.size() < 100; item = spec.target(item)) {
            layers.add(item);
        }
        return layers;
    }

    /** Operations by method in upper case, in document order. */
    static Map<String, SpecCursor> operations(SpecCursor pathItem, Reading reading) {
        Map<String, SpecCursor> operations = new LinkedHashMap<>();
        for (SpecCursor layer : layers(pathItem, reading)) {
            layer.members().forEach((name, value) -> {
                if (METHODS.contains(name)) {
                    SpecCursor operation = reading.spec().follow(value);
                    if (operation.isObject() && reading.admit(operation)) {
                        operations.putIfAbsent(name.toUpperCase(Locale.ROOT), operation);
                    }
                } else if (name.equals("additionalOperations")) {
                    reading.objects(layer, name).forEach((method, operation) -> {
                        if (operations.putIfAbsent(method, operation) != null) {
                            reading.warning(
                                    "duplicate-method",
                                    "the path has an operation " + method + " already; this one is left out",
                                    null,
                                    operation.location());
                        }
                    });
                }
            });
        }
        return operations;
    }
}
