package dev.concordat.tests.plan;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.MediaType;
import dev.concordat.core.contract.Operation;
import dev.concordat.core.contract.Parameter;
import dev.concordat.core.contract.ParameterLocation;
import dev.concordat.core.contract.RequestBody;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.generate.InstanceGenerator;
import dev.concordat.core.graph.Refusals;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.wire.Unambiguous;
import dev.concordat.tests.judge.Judge;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Builds the ordinary valid request of an operation: required parameters, a body, credentials. */
final class StepBuilder {

    private final Contract contract;
    private final PlanOptions options;
    private final InstanceGenerator generator;
    private final Bodies bodies;
    private final Refusals unsound;
    private final Map<String, Optional<String>> obstacles = new HashMap<>();

    StepBuilder(Contract contract, PlanOptions options, InstanceGenerator generator, Judge judge) {
        this.contract = contract;
        this.options = options;
        this.generator = generator;
        this.bodies = new Bodies(contract, generator, judge);
        this.unsound = Refusals.of(contract);
    }

    /**
     * The ordinary request, empty where it cannot be made: {@link #obstacle} says why.
     *
     * @param seed of the request's own values
     * @param resources of what is created for it
     */
    Optional<Step> build(Binder binder, Operation operation, Set<String> visited, long seed, long resources) {
        return bare(binder, operation, visited, seed, resources)
                .map(step -> step.withDrafts(drafts(binder, operation, visited, seed, resources)));
    }

    /** The same without a body. */
    Optional<Step> bare(Binder binder, Operation operation, Set<String> visited, long seed, long resources) {
        if (obstacle(operation).isPresent()) {
            return Optional.empty();
        }
        List<Argument> arguments = new ArrayList<>();
        for (Parameter parameter : operation.parameters()) {
            if (parameter.required()) {
                Source source = binder.source(operation, parameter, visited, seed, resources);
                arguments.add(new Argument(parameter, source));
            }
        }
        Login login = login(operation, Identity.FIRST).orElse(Login.NONE);
        return Optional.of(new Step(operation, arguments, List.of(), login, accept(operation)));
    }

    /** What its bodies are made with. */
    Bodies bodies() {
        return bodies;
    }

    /** Why no valid request can be made for an operation, empty where one can. */
    Optional<String> obstacle(Operation operation) {
        return obstacles.computeIfAbsent(operation.key(), key -> find(operation));
    }

    private Optional<String> find(Operation operation) {
        List<Finding> faults = unsound.of(operation);
        if (!faults.isEmpty()) {
            Finding first = faults.get(0);
            return Optional.of("the document is unsound here: " + first.message() + " (" + first.location() + ")");
        }
        Optional<Parameter> whole = operation.parameters().stream()
                .filter(parameter -> parameter.in() == ParameterLocation.QUERYSTRING && parameter.required())
                .findFirst();
        if (whole.isPresent()) {
            return Optional.of("parameter " + whole.get().name() + " in querystring is not supported yet");
        }
        if (login(operation, Identity.FIRST).isEmpty()) {
            return Optional.of("no credentials given for " + schemes(operation) + "; give --auth SCHEME=VALUE"
                    + (operation.security().stream()
                                    .flatMap(requirement -> requirement.schemes().keySet().stream())
                                    .map(contract.securitySchemes()::get)
                                    .anyMatch(scheme -> scheme != null && scheme.isBearer())
                            ? " or --bearer TOKEN"
                            : ""));
        }
        RequestBody body = operation.requestBody();
        if (body != null && body.required() && !carriesBody(operation)) {
            return Optional.of("no body is sent with " + operation.method());
        }
        if (body != null && body.required() && body(operation, 0).isEmpty()) {
            return Optional.of("no valid body can be made in "
                    + String.join(
                            ", ", body.content().stream().map(MediaType::range).toList()));
        }
        return Optional.empty();
    }

    /** Content in GET and HEAD has no defined meaning (RFC 9110, 9.3.1), whatever the document says. */
    static boolean carriesBody(Operation operation) {
        return !operation.method().equals("GET") && !operation.method().equals("HEAD");
    }

    private static String schemes(Operation operation) {
        Set<String> names = new LinkedHashSet<>();
        operation
                .security()
                .forEach(requirement -> names.addAll(requirement.schemes().keySet()));
        return String.join(" or ", names);
    }

    /**
     * Credentials of one identity for one alternative that the run has all of, anonymous access last. Of several the one that is good
     * for the most operations: what one user creates, another may not see.
     */
    Optional<Login> login(Operation operation, Identity identity) {
        return operation.security().stream()
                .map(requirement -> requirement.schemes().keySet())
                .filter(schemes ->
                        !schemes.isEmpty() && options.schemes(identity).containsAll(schemes))
                .max(Comparator.comparingLong(this::usefulness))
                .map(schemes -> Login.of(identity, schemes))
                .or(() -> operation.allowsAnonymous() ? Optional.of(Login.NONE) : Optional.empty());
    }

    private long usefulness(Set<String> schemes) {
        return contract.operations().stream()
                .filter(operation -> operation.security().stream()
                        .anyMatch(requirement -> requirement.schemes().keySet().equals(schemes)))
                .count();
    }

    /** Everything that a declared response may come in. */
    static String accept(Operation operation) {
        Set<String> types = new LinkedHashSet<>();
        operation.responses().forEach(response -> response.content().forEach(type -> types.add(type.essence())));
        return types.isEmpty() ? "*/*" : String.join(", ", types);
    }

    /** A valid value for a parameter that can be sent without ambiguity. */
    Optional<JsonValue> ordinary(Parameter parameter, long seed) {
        SchemaId schema = parameter.valueSchema();
        for (int attempt = 0; schema != null && attempt < 5; attempt++) {
            Optional<JsonValue> value = generator.ordinary(schema, Seeds.of(seed, parameter.name(), attempt));
            if (value.isPresent()
                    && Unambiguous.objection(parameter, value.get()).isEmpty()) {
                return value;
            }
        }
        return Optional.empty();
    }

    /** Bodies in the first usable media type: the document's example, then two generated ones. */
    private List<Draft> drafts(Binder binder, Operation operation, Set<String> visited, long seed, long resources) {
        RequestBody body = operation.requestBody();
        if (body == null || !carriesBody(operation)) {
            return List.of();
        }
        for (MediaType type : body.content()) {
            List<Draft> drafts = new ArrayList<>();
            for (JsonValue value : bodies.values(type, Seeds.of(seed, operation.key(), 1))) {
                JsonValue fresh = bodies.fresh(
                        binder, operation, type, value, seed, "", changed -> bodies.isValid(type, changed));
                drafts.add(bodies.draft(binder, operation, visited, type, fresh, resources));
            }
            if (!drafts.isEmpty()) {
                return drafts;
            }
        }
        return List.of();
    }

    private Optional<JsonValue> body(Operation operation, long seed) {
        RequestBody body = operation.requestBody();
        return body == null
                ? Optional.empty()
                : body.content().stream()
                        .flatMap(type -> bodies.values(type, seed).stream())
                        .findFirst();
    }
}
