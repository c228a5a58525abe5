package dev.concordat.core.contract;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.json.JsonValue;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an OpenAPI document promises, whatever version it was written in: everything is lowered to the meaning of
 * OpenAPI 3.1 and JSON Schema 2020-12, path-level parameters are merged, security is inherited.
 *
 * <p>Schemas refer to each other by {@link SchemaId} through {@link #schemas()}, so recursion needs no cyclic objects.
 *
 * @param specVersion the version as declared, e.g. {@code 3.0.3}
 * @param operations the operations under {@code paths}, in document order
 * @param webhooks the operations that the consumer serves; the path template is the webhook's name
 * @param schemas every schema node that an operation or component reaches, by identity
 * @param unusable the schemas whose meaning is lost, with the errors that say why; in {@code schemas} they allow
 *     everything, and nothing may be concluded from that
 * @param components named schemas ({@code components/schemas}) in document order
 */
public record Contract(
        String specVersion,
        Info info,
        List<Server> servers,
        List<Tag> tags,
        List<Operation> operations,
        List<Operation> webhooks,
        Map<String, SecurityScheme> securitySchemes,
        Map<SchemaId, Schema> schemas,
        Map<SchemaId, List<Finding>> unusable,
        Map<String, SchemaId> components,
        Map<String, JsonValue> extensions) {

    public Contract {
        servers = List.copyOf(servers);
        tags = List.copyOf(tags);
        operations = List.copyOf(operations);
        webhooks = List.copyOf(webhooks);
        securitySchemes = Ordered.copyOf(securitySchemes);
        schemas = Ordered.copyOf(schemas);
        unusable = Ordered.copyOf(unusable);
        components = Ordered.copyOf(components);
        extensions = Ordered.copyOf(extensions);
    }

    /** The schema node with this identity; the front end has resolved every reference, so it exists. */
    public Schema schema(SchemaId id) {
        Schema schema = schemas.get(id);
        if (schema == null) {
            throw new IllegalArgumentException("not a schema of this contract: " + id);
        }
        return schema;
    }

    /** The schema behind a chain of bare references: nodes that say nothing but {@code $ref}. */
    public Schema dereference(SchemaId id) {
        Schema schema = schema(id);
        SchemaId target = schema.bareReference();
        for (int hops = 0; target != null && hops < schemas.size(); hops++) {
            schema = schema(target);
            target = schema.bareReference();
        }
        return schema;
    }

    /** The component name of a schema, null for an inline one. */
    public @Nullable String componentName(SchemaId id) {
        for (Map.Entry<String, SchemaId> component : components.entrySet()) {
            if (component.getValue().equals(id)) {
                return component.getKey();
            }
        }
        return null;
    }

    public Optional<Operation> operation(String operationId) {
        return operations.stream()
                .filter(operation -> operationId.equals(operation.operationId()))
                .findFirst();
    }

    /** The errors of loading that make a schema or an operation unusable and leave the rest of the contract sound. */
    public Set<Finding> faults() {
        Set<Finding> faults = new LinkedHashSet<>();
        unusable.values().forEach(faults::addAll);
        allOperations().forEach(operation -> faults.addAll(operation.faults()));
        return faults;
    }

    /** Webhooks and callbacks, each once and with an id of its own. */
    public List<Operation> outgoing() {
        return Outgoing.of(this);
    }

    /** Operations under paths, and what is {@link #outgoing()}. */
    public List<Operation> allOperations() {
        return Stream.concat(operations.stream(), outgoing().stream()).toList();
    }
}
