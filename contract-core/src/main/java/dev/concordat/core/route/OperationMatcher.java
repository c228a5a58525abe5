package dev.concordat.core.route;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.Operation;
import dev.concordat.core.contract.QueryValue;
import dev.concordat.core.contract.Server;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Finds the operation that a request is meant for, from its method and path (OpenAPI 3.1, 4.8.8.2): of the operations
 * with that method and a fixed query that the request holds, the most concrete template wins; between equals, the one
 * with more fixed query, the longer base path and then the first written.
 */
public final class OperationMatcher {

    private record Route(PathTemplate template, Operation operation) {}

    private final Map<Integer, List<Route>> routesBySize = new HashMap<>();

    private OperationMatcher(List<Operation> operations, Function<Operation, List<String>> basePaths) {
        for (Operation operation : operations) {
            basePaths.apply(operation).stream()
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .map(basePath -> PathTemplate.parse(basePath + operation.path()))
                    .forEach(template -> routesBySize
                            .computeIfAbsent(template.size(), size -> new ArrayList<>())
                            .add(new Route(template, operation)));
        }
        // The sort is stable: equally concrete templates stay in document order.
        routesBySize
                .values()
                .forEach(routes -> routes.sort(Comparator.comparing(Route::template, PathTemplate.CONCRETE_FIRST)
                        .thenComparing(route -> route.operation().fixedQuery().size(), Comparator.reverseOrder())));
    }

    /** Matches paths below the base paths of the servers that the document declares for each operation. */
    public static OperationMatcher of(Contract contract) {
        return new OperationMatcher(contract.operations(), operation -> BasePaths.of(servers(contract, operation)));
    }

    /**
     * As {@link #of(Contract)}, and below the root and the given base path too: for a service under test that need not
     * be deployed where the document says.
     *
     * @param basePath what stands before the paths of the document, e.g. {@code /api}; "" for nothing
     */
    public static OperationMatcher deployed(Contract contract, String basePath) {
        return new OperationMatcher(contract.operations(), operation -> {
            Set<String> paths = new LinkedHashSet<>(BasePaths.of(servers(contract, operation)));
            paths.add(BasePaths.path(basePath));
            paths.add("");
            return List.copyOf(paths);
        });
    }

    /**
     * The operation that answers this request; empty where none is declared.
     *
     * @param method compared with case, as RFC 9110 (9.1) has it
     * @param rawPath as on the request line, percent-encoded, with its query
     */
    public Optional<OperationMatch> match(String method, String rawPath) {
        List<QueryValue> query =
                QueryValue.parse(rawPath.substring(withoutQuery(rawPath).length()));
        List<String> segments = PathTemplate.canonicalSegments(withoutQuery(rawPath));
        for (Route route : routesBySize.getOrDefault(segments.size(), List.of())) {
            boolean meant = route.operation().method().equals(method)
                    && query.containsAll(route.operation().fixedQuery());
            if (meant) {
                Optional<Map<String, String>> values = route.template().match(segments);
                if (values.isPresent()) {
                    return Optional.of(new OperationMatch(route.operation(), values.get()));
                }
            }
        }
        return Optional.empty();
    }

    /** The methods that some operation declares for this path, sorted: what {@code Allow} says (RFC 9110, 10.2.1). */
    public Set<String> methods(String rawPath) {
        List<String> segments = PathTemplate.canonicalSegments(withoutQuery(rawPath));
        Set<String> methods = new TreeSet<>();
        for (Route route : routesBySize.getOrDefault(segments.size(), List.of())) {
            if (route.template().match(segments).isPresent()) {
                methods.add(route.operation().method());
            }
        }
        return methods;
    }

    private static String withoutQuery(String rawPath) {
        int query = rawPath.indexOf('?');
        return query < 0 ? rawPath : rawPath.substring(0, query);
    }

    private static List<Server> servers(Contract contract, Operation operation) {
        return operation.servers().isEmpty() ? contract.servers() : operation.servers();
    }
}
