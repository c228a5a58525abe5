package dev.concordat.core.normalise;

import dev.concordat.core.contract.Link;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.parse.SpecCursor;
import dev.concordat.core.resolve.NearestName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads links; whatever way a link names its operation, it ends as the operation's key (OpenAPI 3.1, 4.8.20). */
final class LinkReader {

    private final Reading reading;
    private final OperationIds operations;

    LinkReader(Reading reading, OperationIds operations) {
        this.reading = reading;
        this.operations = operations;
    }

    List<Link> read(SpecCursor response) {
        List<Link> links = new ArrayList<>();
        reading.objects(response, "links").forEach((name, cursor) -> {
            String target = target(cursor);
            if (target != null) {
                links.add(new Link(
                        name,
                        target,
                        parameters(cursor),
                        Reading.json(cursor, "requestBody"),
                        Values.text(cursor, "description"),
                        cursor.location()));
            }
            if (cursor.child("server") != null) {
                reading.warning(
                        "unsupported-keyword",
                        "the server of a link is ignored; the target's own servers count",
                        null,
                        cursor.keyLocation("server"));
            }
        });
        return links;
    }

    private @Nullable String target(SpecCursor link) {
        String id = Values.text(link, "operationId");
        if (id != null) {
            if (operations.known().contains(id)) {
                return id;
            }
            reading.warning(
                    "unknown-operation",
                    "there is no operation with the operationId \"" + id + "\"; the link is left out",
                    NearestName.hint(id, operations.known()),
                    link.keyLocation("operationId"));
            return null;
        }
        SpecCursor reference = link.child("operationRef");
        if (reference == null) {
            reading.warning(
                    "link-without-target",
                    "a link needs an operationId or an operationRef; it is left out",
                    null,
                    link.location());
            return null;
        }
        SpecCursor target = reading.spec().target(reference);
        String key = target == null ? null : operations.keyOf(target);
        if (target != null && key == null) {
            reading.warning(
                    "unknown-operation",
                    "\"" + reference.text() + "\" is not an operation of this document; the link is left out",
                    null,
                    reference.location());
        }
        return key;
    }

    private static Map<String, JsonValue> parameters(SpecCursor link) {
        Map<String, JsonValue> parameters = new LinkedHashMap<>();
        SpecCursor written = link.child("parameters");
        if (written != null) {
            written.members()
                    .forEach((name, value) -> parameters.put(name, value.node().toJson()));
        }
        return parameters;
    }
}
