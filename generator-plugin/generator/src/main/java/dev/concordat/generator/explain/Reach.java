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

/**
 * Who uses a node: operations that are served, requests that the service sends (of which the bodies become models),
 * refused operations, or nobody.
 */
final class Reach {

    private final ResolvedSpec spec;
    private final Set<SourceLocation> refusedOperations = new HashSet<>();
    private final Set<SpecNode> served = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<SpecNode> sent = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<SpecNode> modelled = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<SpecNode> refused = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<SpecCursor> callbacks = new ArrayDeque<>();
    private final Deque<SpecCursor> bodies = new ArrayDeque<>();
    private final Deque<SpecCursor> refusals = new ArrayDeque<>();

    Reach(ResolvedSpec spec, Collection<Operation> refusedOperations) {
        this.spec = spec;
        refusedOperations.forEach(operation -> this.refusedOperations.add(operation.location()));
        SpecCursor root = spec.root().cursor();
        root.members().forEach((name, value) -> {
            if (!name.equals("webhooks") && !name.equals("components")) {
                walk(value, served);
            }
        });
        SpecCursor webhooks = root.child("webhooks");
        if (webhooks != null) {
            walk(webhooks, sent);
        }
        while (!callbacks.isEmpty()) {
            walk(callbacks.remove(), sent);
        }
        while (!bodies.isEmpty()) {
            walk(bodies.remove(), modelled);
        }
        while (!refusals.isEmpty()) {
            walk(refusals.remove(), refused);
        }
    }

    boolean isServed(SpecCursor node) {
        return served.contains(node.node());
    }

    boolean isSent(SpecCursor node) {
        return sent.contains(node.node());
    }

    boolean isModelled(SpecCursor node) {
        return modelled.contains(node.node());
    }

    boolean isRefused(SpecCursor node) {
        return refused.contains(node.node());
    }

    private void walk(SpecCursor start, Set<SpecNode> reached) {
        Deque<SpecCursor> open = new ArrayDeque<>();
        open.add(start);
        while (!open.isEmpty()) {
            SpecCursor cursor = open.remove();
            boolean operation = "Operation".equals(spec.kinds().get(cursor.node()));
            if (operation && reached == served && refusedOperations.contains(cursor.location())) {
                refusals.add(cursor);
                continue;
            }
            if (!reached.add(cursor.node())) {
                continue;
            }
            if (reached == sent && "MediaType".equals(spec.kinds().get(cursor.node()))) {
                bodies.add(cursor);
            }
            SpecCursor target = spec.target(cursor);
            if (target != null) {
                open.add(target);
            }
            cursor.members().forEach((name, value) -> {
                if (operation && name.equals("callbacks")) {
                    callbacks.add(value);
                } else {
                    open.add(value);
                }
            });
            open.addAll(cursor.items());
        }
    }
}
