package dev.concordat.generator.type;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.MediaType;
import dev.concordat.core.contract.Operation;
import dev.concordat.core.contract.Parameter;
import dev.concordat.core.contract.Response;
import dev.concordat.core.contract.Schema;
import dev.concordat.core.contract.SchemaId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a schema is called by where it stands: a component's name, else its parent's and the step from there. */
final class Places {

    private static final Set<String> DEFINITIONS = Set.of("", "/components/schemas", "/definitions", "/$defs");

    private final Map<SchemaId, String> components = new HashMap<>();
    private final Map<SchemaId, String> operations = new HashMap<>();

    private final Contract contract;

    Places(Contract contract) {
        this.contract = contract;
        contract.components().forEach((name, id) -> {
            Schema target = contract.dereference(id);
            boolean ownName = target.id().equals(id);
            if (ownName) {
                components.put(id, name);
            } else {
                components.putIfAbsent(target.id(), name);
            }
        });
        contract.allOperations().forEach(this::name);
    }

    /** Names a place that the compiler made or knows a better word for. */
    void put(SchemaId id, String name) {
        operations.putIfAbsent(id, name);
    }

    /** Whether a schema has a name of its own: a component, or an entry of a file of schemas. */
    boolean isComponent(SchemaId id) {
        return components.containsKey(id) || entry(id) != null;
    }

    /** The name of an entry of another file: of its top level, or of its own components or definitions. */
    private static @Nullable String entry(SchemaId id) {
        if (id.pointer().isEmpty()) {
            return id.document().isEmpty() ? null : file(id.document());
        }
        String holder = parent(id).pointer();
        return DEFINITIONS.contains(holder) ? id.lastToken() : null;
    }

    /** Words separated by spaces; two places can have the same. */
    String spelling(SchemaId id) {
        String component = components.get(id);
        if (component != null) {
            return component;
        }
        String known = operations.getOrDefault(id, entry(id));
        if (known != null) {
            return known;
        }
        List<String> steps = new ArrayList<>();
        SchemaId at = id;
        while (!at.pointer().isEmpty()) {
            String step = at.lastToken();
            at = parent(at);
            String keyword = at.pointer().isEmpty() ? "" : at.lastToken();
            steps.add(0, word(keyword, step));
            String parent = components.getOrDefault(at, operations.getOrDefault(at, entry(at)));
            if (parent != null) {
                return join(parent, steps);
            }
        }
        return join(file(id.document()), steps);
    }

    private static String join(@Nullable String head, List<String> steps) {
        List<String> words = new ArrayList<>();
        if (head != null) {
            words.add(head);
        }
        steps.stream().filter(step -> !step.isEmpty()).forEach(words::add);
        return String.join(" ", words);
    }

    /** The word that a reference token adds to a name, given the token before it. */
    private static String word(String before, String token) {
        return switch (before) {
            case "properties", "patternProperties", "$defs", "definitions", "schemas", "parameters", "headers" -> token;
            case "responses", "requestBodies" -> token + " body";
            case "oneOf", "anyOf" -> "option " + ordinal(token);
            case "allOf" -> "part " + ordinal(token);
            case "prefixItems" -> "item " + ordinal(token);
            default ->
                switch (token) {
                    case "items", "unevaluatedItems" -> "item";
                    case "additionalProperties", "unevaluatedProperties" -> "value";
                    case "not", "contains" -> token;
                    default -> "";
                };
        };
    }

    private static String ordinal(String token) {
        return token.matches("\\d{1,8}") ? Integer.toString(Integer.parseInt(token) + 1) : token;
    }

    private static SchemaId parent(SchemaId id) {
        return new SchemaId(
                id.document(), id.pointer().substring(0, id.pointer().lastIndexOf('/')));
    }

    private static String file(String document) {
        String name = document.substring(document.lastIndexOf('/') + 1);
        int dot = name.indexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private void name(Operation operation) {
        String head = operation.operationId() == null
                ? operation.method().toLowerCase(Locale.ROOT)
                        + operation.signature().substring(operation.method().length())
                : operation.operationId();
        for (Parameter parameter : operation.parameters()) {
            putOperation(parameter.valueSchema(), head + " " + parameter.name());
        }
        if (operation.requestBody() != null) {
            nameContents(operation.requestBody().content(), head + " request");
        }
        for (Response response : operation.responses()) {
            String status = operation.responses().size() == 1 ? "" : " " + response.status();
            nameContents(response.content(), head + status + " response");
            response.headers().forEach(header -> putOperation(header.schema(), head + status + " " + header.name()));
        }
    }

    private void nameContents(List<MediaType> contents, String name) {
        for (MediaType content : contents) {
            putOperation(content.schema(), name);
            putOperation(content.itemSchema(), name + " item");
        }
    }

    /**
     * Shared components are met by several operations and keep the name of their place. Where a schema stands for
     * several operations of one route, its alternatives stand in theirs.
     */
    private void putOperation(@Nullable SchemaId id, String name) {
        if (id == null || id.pointer().startsWith("/components/") || operations.putIfAbsent(id, name) != null) {
            return;
        }
        int option = 0;
        for (SchemaId alternative : contract.schema(id).composition().anyOf()) {
            option++;
            boolean below = alternative.document().equals(id.document())
                    && alternative.pointer().startsWith(id.pointer() + "/");
            if (!below) {
                putOperation(alternative, name + " option " + option);
            }
        }
    }
}
