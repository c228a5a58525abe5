package dev.concordat.core.diff;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.Operation;
import dev.concordat.core.contract.QueryValue;
import dev.concordat.core.contract.Server;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.route.BasePaths;
import dev.concordat.core.route.OperationMatch;
import dev.concordat.core.route.OperationMatcher;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds for each operation those that answer the same requests now: servers and paths count as one template. */
final class OperationPairs {

    private static final Pattern VARIABLE = Pattern.compile("\\{[^/{}]*}");

    /**
     * @param after empty where nothing answers any more
     * @param place where the operation would stand in the new document
     */
    record Pair(Operation before, Set<Operation> after, SourceLocation place) {}

    private OperationPairs() {}

    static List<Pair> of(Contract before, Contract after) {
        Map<String, Operation> whole = new LinkedHashMap<>();
        Map<String, Operation> paths = new LinkedHashMap<>();
        for (Operation operation : after.operations()) {
            templates(after, operation).forEach(template -> whole.putIfAbsent(template, operation));
            paths.putIfAbsent(template(operation, ""), operation);
        }
        SourceLocation nowhere = document(after);
        List<Pair> pairs = new ArrayList<>();
        for (Operation operation : before.operations()) {
            Set<Operation> now = new LinkedHashSet<>();
            for (String template : templates(before, operation)) {
                Operation match = whole.get(template);
                if (match != null) {
                    now.add(match);
                }
            }
            Operation samePath = paths.get(template(operation, ""));
            if (now.isEmpty() && samePath != null) {
                now.add(samePath);
            }
            pairs.add(new Pair(operation, now, nowhere));
        }
        return pairs;
    }

    /** An operation with another template that takes requests for one that is gone. */
    static Optional<Operation> taking(Contract before, OperationMatcher after, Operation gone) {
        return BasePaths.of(servers(before, gone)).stream()
                .map(base -> VARIABLE.matcher(base + gone.path()).replaceAll("x") + QueryValue.text(gone.fixedQuery()))
                .flatMap(path -> after.match(gone.method(), path).stream())
                .map(OperationMatch::operation)
                .findFirst();
    }

    /** The document of a contract, for what has no place in it. */
    static SourceLocation document(Contract contract) {
        return Stream.concat(
                        contract.operations().stream().map(Operation::location),
                        contract.components().values().stream()
                                .map(id -> contract.schema(id).location()))
                .findFirst()
                .map(place -> SourceLocation.of(place.source()))
                .orElseGet(() -> SourceLocation.of(contract.info().title()));
    }

    static List<Server> servers(Contract contract, Operation operation) {
        return operation.servers().isEmpty() ? contract.servers() : operation.servers();
    }

    private static Set<String> templates(Contract contract, Operation operation) {
        Set<String> templates = new LinkedHashSet<>();
        BasePaths.of(servers(contract, operation)).forEach(base -> templates.add(template(operation, base)));
        return templates;
    }

    private static String template(Operation operation, String base) {
        return operation.method() + " " + anonymous(base + operation.path()) + QueryValue.text(operation.fixedQuery());
    }

    /** A template whose variables have no names. */
    static String anonymous(String template) {
        return VARIABLE.matcher(template).replaceAll("{}");
    }
}
