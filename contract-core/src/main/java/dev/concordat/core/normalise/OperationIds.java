package dev.concordat.core.normalise;

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
    private final Map<String, SpecCursor> owners = new LinkedHashMap<>();
    private final IdentityHashMap<SpecNode, String> keys = new IdentityHashMap<>();

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

    void register(String path, SpecCursor pathItem) {
        PathItems.operations(pathItem, reading).forEach((method, operation) -> {
            String id = Values.text(operation, "operationId");
            SpecCursor first = id == null ? null : owners.putIfAbsent(id, operation);
            if (first != null && first.node() != operation.node()) {
                reading.warning(
                        "duplicate-operation-id",
                        "the operationId \"" + id + "\" is taken by the operation at " + first.location()
                                + "; here it is ignored",
                        null,
                        operation.keyLocation("operationId"));
            }
            String own = idOf(operation);
            keys.putIfAbsent(operation.node(), own == null ? method + " " + path : own);
        });
    }

    /** The id of an operation; null where it has none, or another operation has it. */
    @Nullable
    String idOf(SpecCursor operation) {
        String id = Values.text(operation, "operationId");
        if (id == null) {
            return null;
        }
        SpecCursor owner = owners.putIfAbsent(id, operation);
        return owner == null || owner.node() == operation.node() ? id : null;
    }
}
