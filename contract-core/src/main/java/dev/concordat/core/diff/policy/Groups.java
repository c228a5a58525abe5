package dev.concordat.core.diff.policy;

import dev.concordat.core.contract.Operation;
import dev.concordat.core.diff.Change;
import dev.concordat.core.diff.Correspondence;
import dev.concordat.core.diff.Correspondence.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The first tag of an operation is its group, which is an interface of its own in generated code. */
final class Groups {

    private Groups() {}

    static List<Change> check(Correspondence parts) {
        List<Change> changes = new ArrayList<>();
        for (Part<Operation> part : parts.operations()) {
            Operation before = part.before();
            Operation after = part.after();
            if (before != null && after != null && !Objects.equals(group(before), group(after))) {
                changes.add(part.objection(
                        "operation-group-changed",
                        "the first tag was " + Shown.name(group(before)) + " and is " + Shown.name(group(after))
                                + ": the operation moves to another interface",
                        "keep the first tag; further tags do not matter"));
            }
        }
        return changes;
    }

    private static @Nullable String group(Operation operation) {
        return operation.tags().isEmpty() ? null : operation.tags().get(0);
    }
}
