package dev.concordat.core.contract;

import dev.concordat.core.finding.SourceLocation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The requests that a service sends: webhooks, and the callbacks of its operations and webhooks. What several
 * operations refer to counts once, and each has an id, made of its own name where the document gives none.
 */
final class Outgoing {

    private final Set<String> taken = new HashSet<>();
    private final Set<SourceLocation> met = new HashSet<>();
    private final List<Operation> all = new ArrayList<>();

    private Outgoing() {}

    static List<Operation> of(Contract contract) {
        Outgoing outgoing = new Outgoing();
        contract.operations().forEach(operation -> outgoing.taken.add(operation.key()));
        contract.webhooks().forEach(webhook -> outgoing.add(webhook, webhook.path()));
        contract.operations().forEach(operation -> outgoing.callbacks(operation, operation.key()));
        contract.webhooks().forEach(webhook -> outgoing.callbacks(webhook, webhook.path()));
        return List.copyOf(outgoing.all);
    }

    private void callbacks(Operation parent, String name) {
        parent.callbacks()
                .forEach(callback -> callback.operations().forEach(sent -> add(sent, name + " " + callback.name())));
    }

    private void add(Operation sent, String name) {
        if (!met.add(sent.location())) {
            return;
        }
        String method = sent.method().equals("POST") ? "" : " " + sent.method();
        String wanted = sent.operationId() == null ? name + method : sent.operationId();
        String id = wanted;
        for (int number = 2; !taken.add(id); number++) {
            id = wanted + " " + number;
        }
        all.add(sent.withOperationId(id));
    }
}
