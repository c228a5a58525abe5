package dev.concordat.generator.operation;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.MediaType;
import dev.concordat.core.contract.Operation;
import dev.concordat.core.contract.RequestBody;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Result;
import dev.concordat.core.finding.Severity;
import dev.concordat.core.graph.Refusals;
import dev.concordat.core.load.LoadedContract;
import dev.concordat.core.resolve.ResolvedSpec;
import dev.concordat.generator.extension.CachePolicy;
import dev.concordat.generator.extension.CachePolicyReader;
import dev.concordat.generator.extension.RateLimit;
import dev.concordat.generator.extension.RateLimitReader;
import dev.concordat.generator.extension.TimeoutReader;
import dev.concordat.generator.name.JavaName;
import dev.concordat.generator.name.Scope;
import dev.concordat.generator.name.SymbolTable;
import dev.concordat.generator.type.Direction;
import dev.concordat.generator.type.TypeModel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code LoadedContract, TypeModel, SymbolTable -> operations}. What cannot be generated is refused by name. */
public final class OperationCompiler {

    /** A method is a token (RFC 9110, 5.6.2 and 9.1). */
    private static final Pattern METHOD = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");

    /** Never reaches a controller, since proxies answer it (RFC 9110, 9.3.6). */
    private static final String TUNNEL = "CONNECT";

    /** Methods that Spring MVC maps together with a query. */
    private static final Set<String> SPRINGS_OWN = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    private final ResolvedSpec spec;
    private final Contract contract;
    private final SymbolTable symbols;
    private final List<Finding> findings = new ArrayList<>();
    /** Findings of earlier operations: they come first. */
    private int told;

    private final Parameters parameters;
    private final Bodies bodies;
    private final Responses responses;

    private OperationCompiler(LoadedContract loaded, TypeModel model, SymbolTable symbols) {
        this.spec = loaded.spec();
        this.contract = loaded.contract();
        this.symbols = symbols;
        this.parameters = new Parameters(contract, model, symbols, findings);
        this.bodies = new Bodies(model, new FormParts(contract, model, symbols, findings), findings);
        this.responses = new Responses(model, bodies, findings);
    }

    /**
     * The operations in document order, callbacks and webhooks last. Why some of them cannot be generated is in
     * {@link Operations#refused()}, not among the findings.
     *
     * @param refusals schemas that are no types: what needs them is refused
     * @param roles which code is made for an operation of a path
     * @param sends whether code is made for what the service sends
     */
    public static Result<Operations> compile(
            LoadedContract loaded,
            TypeModel model,
            SymbolTable symbols,
            Refusals refusals,
            Function<Operation, Roles> roles,
            boolean sends) {
        OperationCompiler compiler = new OperationCompiler(loaded, model, symbols);
        Contract contract = loaded.contract();
        List<OperationModel> generated = new ArrayList<>();
        Map<Operation, List<Finding>> refused = new LinkedHashMap<>();
        Map<Operation, Roles> all = new LinkedHashMap<>();
        contract.operations().forEach(operation -> all.put(operation, roles.apply(operation)));
        if (sends) {
            contract.outgoing().forEach(sent -> all.put(sent, new Roles(false, true, false, true)));
        } else {
            contract.outgoing().forEach(compiler::document);
        }
        all.forEach((operation, role) -> {
            List<Finding> reasons = new ArrayList<>(refusals.of(operation));
            OperationModel compiled = reasons.isEmpty() ? compiler.compile(operation, role) : null;
            reasons.addAll(compiler.takeErrors());
            if (compiled != null && reasons.isEmpty()) {
                generated.add(compiled);
            } else {
                refused.put(operation, reasons);
            }
        });
        return Result.of(
                new Operations(generated, refused),
                compiler.findings.stream().distinct().toList());
    }

    /** The errors that the last operation met. */
    private List<Finding> takeErrors() {
        List<Finding> latest = findings.subList(told, findings.size());
        List<Finding> errors = latest.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        latest.removeAll(errors);
        told = findings.size();
        return errors;
    }

    private void document(Operation operation) {
        findings.add(Finding.info(
                "client-operation",
                operation.key() + " is a request that the service sends: its data is generated, no code that sends it",
                "add the target spring-mvc",
                operation.location()));
    }

    private @Nullable OperationModel compile(Operation operation, Roles roles) {
        if (!METHOD.matcher(operation.method()).matches() || operation.method().equals(TUNNEL)) {
            findings.add(Finding.error(
                    "unsupported-method",
                    operation.signature() + " cannot be generated: no controller is ever asked for the method "
                            + operation.method(),
                    "remove the operation: servers answer it themselves",
                    operation.location()));
            return null;
        }
        boolean unmatched =
                operation.fixedQuery().stream().anyMatch(value -> value.name().matches("(?s).*[!=].*|"));
        boolean otherMethod = !SPRINGS_OWN.contains(operation.method());
        if (!roles.outgoing()
                && (unmatched || (otherMethod && !operation.fixedQuery().isEmpty()))) {
            findings.add(Finding.error(
                    "unsupported-query",
                    operation.signature() + " cannot be generated: Spring MVC cannot match its query",
                    "declare query parameters",
                    operation.location()));
            return null;
        }
        findings.addAll(LineBreaks.in(operation));
        JavaName type = symbols.operation(operation.key());
        List<String> nested = new ArrayList<>(
                List.of(type.simpleName(), "Handler", "Request", "Response", "Accept", "RequestBody", "Form"));
        RequestContent body = body(operation, nested);
        if (body != null) {
            body.forms().forEach(form -> nested.add(form.wrapper()));
        }
        List<ResponseCase> cases = responses.of(operation, nested);
        List<AcceptChoice> accept = Responses.choices(cases);
        List<String> taken = new ArrayList<>();
        if (body != null) {
            taken.add(body.name());
        }
        if (!accept.isEmpty()) {
            taken.add("accept");
        }
        List<RequestParameter> inputs = parameters.of(operation, taken);
        RateLimit limit = roles.served() ? RateLimitReader.read(spec, contract, operation, findings) : null;
        CachePolicy cache = roles.served() ? CachePolicyReader.read(spec, operation, findings) : null;
        Duration timeout = roles.served() ? TimeoutReader.read(spec, operation, findings) : null;
        return new OperationModel(
                operation,
                type,
                symbols.method(operation.key()),
                inputs,
                accept,
                body,
                cases,
                limit,
                cache,
                timeout,
                roles);
    }

    private @Nullable RequestContent body(Operation operation, List<String> taken) {
        RequestBody body = operation.requestBody();
        if (body == null || body.content().isEmpty()) {
            return null;
        }
        Map<String, String> words =
                MediaTypeWords.of(body.content().stream().map(MediaType::range).toList());
        Map<String, String> wrappers = Scope.types()
                .without(taken)
                .name(words.values().stream().map(word -> word + " body").toList());
        List<BodyForm> forms = new ArrayList<>();
        for (MediaType content : body.content()) {
            String wrapper = wrappers.getOrDefault(words.get(content.range()) + " body", "");
            forms.add(bodies.of(content, Direction.REQUEST, wrapper));
        }
        return new RequestContent("body", body.required(), body.description(), forms);
    }
}
