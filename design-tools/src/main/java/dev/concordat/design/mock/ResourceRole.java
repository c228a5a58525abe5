package dev.concordat.design.mock;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.Operation;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What an operation does to a resource, by the convention of paths: {@code /parcels} is a collection where
 * {@code /parcels/{id}} is one of its items.
 *
 * @param variable the path variable that names an item
 */
record ResourceRole(Kind kind, String variable) {

    enum Kind {
        CREATE,
        LIST,
        READ,
        REPLACE,
        MERGE,
        DELETE
    }

    /** The operations that have a role, by {@link Operation#signature()}. */
    static Map<String, ResourceRole> of(Contract contract) {
        Map<String, String> variables = new HashMap<>();
        Set<String> created = new HashSet<>();
        for (Operation operation : contract.operations()) {
            String path = operation.path();
            int slash = path.lastIndexOf('/');
            String last = path.substring(slash + 1);
            if (slash > 0 && last.matches("\\{[^{}]+}")) {
                variables.put(path.substring(0, slash), last.substring(1, last.length() - 1));
            }
            if (operation.method().equals("POST")) {
                created.add(path);
            }
        }
        Map<String, ResourceRole> roles = new HashMap<>();
        for (Operation operation : contract.operations()) {
            String path = operation.path();
            int slash = path.lastIndexOf('/');
            String collection = slash > 0 ? path.substring(0, slash) : "";
            if (variables.containsKey(path) && created.contains(path)) {
                String variable = variables.get(path);
                switch (operation.method()) {
                    case "POST" -> roles.put(operation.signature(), new ResourceRole(Kind.CREATE, variable));
                    case "GET" -> roles.put(operation.signature(), new ResourceRole(Kind.LIST, variable));
                    default -> {}
                }
            } else if (created.contains(collection)
                    && variables.containsKey(collection)
                    && path.endsWith("/{" + variables.get(collection) + "}")) {
                String variable = variables.get(collection);
                switch (operation.method()) {
                    case "GET" -> roles.put(operation.signature(), new ResourceRole(Kind.READ, variable));
                    case "PUT" -> roles.put(operation.signature(), new ResourceRole(Kind.REPLACE, variable));
                    case "PATCH" -> roles.put(operation.signature(), new ResourceRole(Kind.MERGE, variable));
                    case "DELETE" -> roles.put(operation.signature(), new ResourceRole(Kind.DELETE, variable));
                    default -> {}
                }
            }
        }
        return Map.copyOf(roles);
    }
}
