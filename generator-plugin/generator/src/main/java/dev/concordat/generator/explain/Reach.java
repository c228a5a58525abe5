package dev.concordat.generator.explain;

import dev.concordat.core.contract.Operation;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.parse.SpecCursor;
import dev.concordat.core.parse.SpecNode;
import dev.concordat.core.resolve.ResolvedSpec;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;

/** Who uses a node: an operation that is generated, only operations that are left out, or nobody. */
final class Reach {

    private final ResolvedSpec spec;
    private final Set<SourceLocation> leftOut = new HashSet<>();
    private final Set<SpecNode> used = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<SpecNode> refused = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<SpecCursor> refusals = new ArrayDeque<>();

    Reach(ResolvedSpec spec, Collection<Operation> leftOut) {
        this.spec = spec;
        leftOut.forEach(operation -> this.leftOut.add(operation.location()));
        spec.root().cursor().members().forEach((name, value) -> {
            if (!name.equals("components")) {
                walk(value, used);
            }
        });
        while (!refusals.isEmpty()) {
            walk(refusals.remove(), refused);
        }
    }

    boolean isUsed(SpecCursor node) {
        return used.contains(node.node());
    }

    boolean isRefused(SpecCursor node) {
        return refused.contains(node.node());
    }

    private void walk(SpecCursor start, Set<SpecNode> reached) {
        Deque<SpecCursor> open = new ArrayDeque<>();
        open.add(start);
        while (!open.isEmpty()) {
            SpecCursor cursor = open.remove();
            if (reached == used && leftOut.contains(cursor.location())) {
                refusals.add(cursor);
            } else if (reached.add(cursor.node())) {
                SpecCursor target = spec.target(cursor);
                if (target != null) {
                    open.add(target);
                }
                open.addAll(cursor.members().values());
                open.addAll(cursor.items());
            }
        }
    }
}
