package dev.concordat.core.diff.policy;

import dev.concordat.core.contract.Operation;
import dev.concordat.core.diff.Change;
import dev.concordat.core.diff.Correspondence;
import dev.concordat.core.diff.Correspondence.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Methods are named after {@code operationId} (OpenAPI 3.1, 4.8.10). */
final class OperationIds {

    private OperationIds() {}

    static List<Change> check(Correspondence parts) {
        List<Change> changes = new ArrayList<>();
        for (Part<Operation> part : parts.operations()) {
            Operation before = part.before();
            Operation after = part.after();
            if (before != null && after != null && !Objects.equals(before.operationId(), after.operationId())) {
                changes.add(part.objection(
                        "operation-id-changed",
                        "the operationId was " + Shown.name(before.operationId()) + " and is "
                                + Shown.name(after.operationId()) + ": the method that is named after it changes",
                        before.operationId() == null
                                ? "generated names change once where an operationId comes; accept the change"
                                : "keep operationId: " + before.operationId()));
            }
        }
        return changes;
    }
}
