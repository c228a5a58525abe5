package dev.concordat.core.normalise;

import dev.concordat.core.contract.Callback;
import dev.concordat.core.contract.Operation;
import dev.concordat.core.contract.Parameter;
import dev.concordat.core.contract.RequestBody;
import dev.concordat.core.contract.Response;
import dev.concordat.core.contract.SecurityRequirement;
import dev.concordat.core.contract.Server;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.parse.SpecCursor;
import dev.concordat.core.parse.SpecNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads operations, with all that they inherit from their path item and document. */
final class OperationReader {

    private final Reading reading;
    private final MessageReader messages;
    private final SecurityReader security;
    private final OperationIds ids;
    private final List<SecurityRequirement> inherited;
    private final List<Finding> inheritedFaults;
    private final Set<SpecNode> openCallbacks = Collections.newSetFromMap(new IdentityHashMap<>());

    OperationReader(
            Reading reading,
            MessageReader messages,
            SecurityReader security,
            OperationIds ids,
            List<SecurityRequirement> inherited,
            List<Finding> inheritedFaults) {
        this.reading = reading;
        this.messages = messages;
        this.security = security;
        this.ids = ids;
        this.inherited = inherited;
        this.inheritedFaults = inheritedFaults;
    }

    /** The operations of a path item. */
    List<Operation> read(PathKey path, SpecCursor pathItem, boolean template) {
        List<Operation> operations = new ArrayList<>();
        PathItems.operations(pathItem, reading)
                .forEach((method, cursor) -> operations.add(operation(method, path, pathItem, cursor, template)));
        return operations;
    }

    private Operation operation(String method, PathKey path, SpecCursor pathItem, SpecCursor cursor, boolean template) {
        reading.start();
        List<SpecCursor> items = PathItems.layers(pathItem, reading);
        items.forEach(reading::lost);
        reading.lost(cursor);
        List<SpecCursor> holders = new ArrayList<>(items);
        Collections.reverse(holders);
        holders.add(cursor);
        List<Parameter> merged = messages.parameters(holders);
        List<SecurityRequirement> own = security.requirements(cursor);
        reading.lost(own == null ? inheritedFaults : List.of());
        List<Server> servers = ServerReader.read(cursor, reading);
        for (SpecCursor item : items) {
            servers = servers.isEmpty() ? ServerReader.read(item, reading) : servers;
        }
        List<Parameter> parameters = template ? PathParameters.fit(path, merged, cursor, reading) : merged;
        RequestBody requestBody = messages.requestBody(cursor, holders);
        List<Response> responses = messages.responses(cursor);
        List<Finding> faults = reading.end();
        return new Operation(
                method,
                path.path(),
                path.fixedQuery(),
                ids.idOf(cursor, method, path),
                Values.strings(cursor, "tags").stream().distinct().toList(),
                orElse(Values.text(cursor, "summary"), Values.text(pathItem, "summary")),
                orElse(Values.text(cursor, "description"), Values.text(pathItem, "description")),
                Values.bool(cursor, "deprecated", false),
                parameters,
                requestBody,
                responses,
                own == null ? inherited : own,
                servers,
                callbacks(cursor),
                Reading.extensions(cursor),
                faults,
                cursor.location());
    }

    private static @Nullable String orElse(@Nullable String first, @Nullable String second) {
        return first == null ? second : first;
    }

    private List<Callback> callbacks(SpecCursor operation) {
        List<Callback> callbacks = new ArrayList<>();
        reading.objects(operation, "callbacks").forEach((name, cursor) -> {
            if (!openCallbacks.add(cursor.node())) {
                reading.warning(
                        "recursive-callback",
                        "the callback \"" + name + "\" stands inside itself; it is read once",
                        null,
                        cursor.location());
                return;
            }
            List<Operation> operations = new ArrayList<>();
            cursor.members().forEach((expression, item) -> {
                if (!expression.startsWith("x-")) {
                    operations.addAll(read(PathKey.plain(expression), item, false));
                }
            });
            openCallbacks.remove(cursor.node());
            callbacks.add(new Callback(name, operations, cursor.location()));
        });
        return callbacks;
    }
}
