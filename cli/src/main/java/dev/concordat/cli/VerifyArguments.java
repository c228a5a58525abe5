package dev.concordat.cli;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.Operation;
import dev.concordat.core.graph.Selection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is wrong with the arguments of {@code verify} before anything is sent; empty where nothing is. */
final class VerifyArguments {

    /** A field name is a token (RFC 9110, 5.6.2). */
    private static final Pattern TOKEN = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");

    private VerifyArguments() {}

    static Optional<String> check(int timeout, int maxCases, Set<String> headers) {
        if (timeout < 1) {
            return Optional.of("--timeout must be at least 1 second, is " + timeout);
        }
        if (maxCases < 1) {
            return Optional.of("--max-cases-per-operation must be at least 1, is " + maxCases);
        }
        return headers.stream()
                .filter(name -> !TOKEN.matcher(name).matches())
                .findFirst()
                .map(name -> "--header: '" + name + "' is not the name of a header");
    }

    /** Names that the document does not know. */
    static Optional<String> check(Contract contract, Selection selection, Set<String> schemes, Set<String> fixtures) {
        Set<String> keys = contract.operations().stream().map(Operation::key).collect(Collectors.toSet());
        return unknown("--operation", "operation", selection.unknown(contract.operations()), keys)
                .or(() -> unknownSchemes("--auth", contract, schemes))
                .or(() -> unknown("--fixture", "parameter or member", fixtures, fixable(contract)));
    }

    static Optional<String> unknownSchemes(String option, Contract contract, Set<String> schemes) {
        return unknown(
                option, "security scheme", schemes, contract.securitySchemes().keySet());
    }

    /** What a known good value can be given for: parameters, and members of bodies. */
    private static Set<String> fixable(Contract contract) {
        Set<String> names = new TreeSet<>();
        contract.operations().forEach(operation -> operation.parameters().forEach(each -> names.add(each.name())));
        contract.schemas()
                .values()
                .forEach(schema -> names.addAll(schema.object().properties().keySet()));
        return names;
    }

    private static Optional<String> unknown(String option, String what, Set<String> given, Set<String> known) {
        return new TreeSet<>(given)
                .stream()
                        .filter(name -> !known.contains(name))
                        .findFirst()
                        .map(name -> option + ": the document has no " + what + " '" + name + "'"
                                + (known.isEmpty() ? "" : "; it has " + some(known)));
    }

    private static String some(Set<String> known) {
        String first = String.join(", ", known.stream().sorted().limit(10).toList());
        return known.size() > 10 ? first + " and " + (known.size() - 10) + " more" : first;
    }
}
