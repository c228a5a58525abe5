package dev.concordat.core.normalise;

import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.parse.SpecCursor;
import dev.concordat.core.parse.SpecNode;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The operationIds of a document, each given out once, and the keys by which links find operations. */
final class OperationIds {

    private final Reading reading;
    private final Map<String, Owner> owners = new LinkedHashMap<>();
    private final IdentityHashMap<SpecNode, String> keys = new IdentityHashMap<>();

    private record Owner(String signature, SourceLocation location) {}

    OperationIds(Reading reading) {
        this.reading = reading;
    }

    /** All operationIds. */
    Set<String> known() {
        return owners.keySet();
    }

    /** The key of an operation of this document; null for other nodes. */
    @Nullable
    String keyOf(SpecCursor operation) {
        return keys.get(operation.node());
    }

    void register(PathKey path, SpecCursor pathItem) {
        PathItems.operations(pathItem, reading).forEach((method, operation) -> {
            String id = idOf(operation, method, path);
            keys.putIfAbsent(operation.node(), id == null ? path.signature(method) : id);
        });
    }

    /** The id of an operation; null where it has none, or another operation has it: two paths can share one item. */
    @Nullable
    String idOf(SpecCursor operation, String method, PathKey path) {
        String id = Values.text(operation, "operationId");
        if (id == null) {
            return null;
        }
        Owner own = new Owner(path.signature(method), operation.location());
        Owner owner = owners.putIfAbsent(id, own);
        if (owner == null || owner.signature().equals(own.signature())) {
            return id;
        }
        reading.warning(
                "duplicate-operation-id",
                "the operationId \"" + id + "\" is that of " + owner.signature() + " at " + owner.location() + "; for "
                        + own.signature() + " it is ignored",
                null,
                operation.keyLocation("operationId"));
        return null;
    }
}
