package dev.concordat.tests.plan;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.Example;
import dev.concordat.core.contract.MediaType;
import dev.concordat.core.contract.Operation;
import dev.concordat.core.contract.Parameter;
import dev.concordat.core.contract.ParameterLocation;
import dev.concordat.core.contract.RequestBody;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.generate.InstanceGenerator;
import dev.concordat.core.graph.Refusals;
import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.validate.Side;
import dev.concordat.core.wire.BodyEncoder;
import dev.concordat.core.wire.Multipart;
import dev.concordat.core.wire.Unambiguous;
import dev.concordat.tests.judge.Judge;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Builds the ordinary valid request of an operation: required parameters, a body, credentials. */
final class StepBuilder {

    private final Contract contract;
    private final PlanOptions options;
    private final InstanceGenerator generator;
    private final Judge judge;
    private final Refusals unsound;
    private final Map<String, Optional<String>> obstacles = new HashMap<>();

    StepBuilder(Contract contract, PlanOptions options, InstanceGenerator generator, Judge judge) {
        this.contract = contract;
        this.options = options;
        this.generator = generator;
        this.judge = judge;
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
        Login login = login(operation).orElse(Login.NONE);
        return Optional.of(new Step(operation, arguments, List.of(), login, accept(operation)));
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
        if (login(operation).isEmpty()) {
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
     * Credentials for one alternative that the run has all of, anonymous access last. Of several the one that is good
     * for the most operations: what one user creates, another may not see.
     */
    private Optional<Login> login(Operation operation) {
        return operation.security().stream()
                .map(requirement -> requirement.schemes().keySet())
                .filter(schemes -> !schemes.isEmpty() && options.schemes().containsAll(schemes))
                .max(Comparator.comparingLong(this::usefulness))
                .map(Login::of)
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
            for (JsonValue value : values(type, Seeds.of(seed, operation.key(), 1))) {
                JsonValue fresh = fresh(binder, operation, type, value, seed, "", changed -> isValid(type, changed));
                drafts.add(draft(binder, operation, visited, type, fresh, resources));
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
                        .flatMap(type -> values(type, seed).stream())
                        .findFirst();
    }

    private List<JsonValue> values(MediaType type, long seed) {
        List<JsonValue> values =
                new ArrayList<>(examples(type).stream().limit(1).toList());
        SchemaId schema = type.schema();
        if (schema == null) {
            if (values.isEmpty()) {
                values.add(type.isJson() ? new JsonObject(Map.of()) : new JsonString("concordat"));
            }
        } else {
            for (int i = 0; i < 2; i++) {
                generator.ordinary(schema, Seeds.of(seed, type.range(), i)).ifPresent(values::add);
            }
        }
        values.removeIf(value -> BodyEncoder.encode(contract, type, value).isEmpty());
        return values;
    }

    /** Valid examples of a media type; those of its schema where it has none itself. */
    List<JsonValue> examples(MediaType type) {
        SchemaId schema = type.schema();
        List<Example> declared = new ArrayList<>(type.examples());
        if (declared.isEmpty() && schema != null) {
            declared.addAll(contract.dereference(schema).annotations().examples());
        }
        List<JsonValue> values = new ArrayList<>();
        for (Example example : declared) {
            JsonValue value = example.value();
            if (value != null && isValid(type, value)) {
                values.add(value);
            }
        }
        return values;
    }

    /**
     * Gives an identity that the client chooses a new value, so that one body can be created many times.
     *
     * @param special pointer of a member that stays as it is, "" for none
     * @param asIntended what the changed value must still be
     */
    JsonValue fresh(
            Binder binder,
            Operation operation,
            MediaType type,
            JsonValue value,
            long seed,
            String special,
            Predicate<JsonValue> asIntended) {
        SchemaId schema = type.schema();
        if (schema == null || !(value instanceof JsonObject object)) {
            return value;
        }
        JsonObject changed = object;
        for (String name : object.members().keySet()) {
            if (binder.isOwnIdentity(operation, name) && !special.startsWith(Pointers.child("", name))) {
                Optional<JsonValue> other = generator.ordinary(schema, Seeds.of(seed, operation.key(), 2));
                JsonValue identity =
                        other.isPresent() && other.get() instanceof JsonObject whole ? whole.get(name) : null;
                changed = identity == null ? changed : changed.with(name, identity);
            }
        }
        return changed.equals(object) || asIntended.test(changed) ? changed : value;
    }

    /** Whether a body is valid for the schema of its media type. */
    boolean isValid(MediaType type, JsonValue value) {
        return type.schema() == null || judge.accepts(type.schema(), value, Side.REQUEST);
    }

    /** A body whose references to other resources are bound to existing ones. */
    Draft.Instance draft(Binder binder, Operation operation, MediaType type, JsonValue value, long resources) {
        return draft(binder, operation, Set.of(), type, value, resources);
    }

    private Draft.Instance draft(
            Binder binder, Operation operation, Set<String> visited, MediaType type, JsonValue value, long resources) {
        Map<String, Source> references = new LinkedHashMap<>();
        collect(
                value,
                "",
                "",
                (name, member) -> binder.reference(operation, visited, name, member, resources),
                references);
        return new Draft.Instance(type, value, references, doubt(type, value));
    }

    /** Made-up bytes are no picture: a service may refuse them although no schema says so. */
    private @Nullable String doubt(MediaType type, JsonValue value) {
        boolean text = type.isJson() || type.isForm() || type.essence().startsWith("text/");
        boolean file = type.isMultipart()
                && value instanceof JsonObject object
                && object.members().keySet().stream().anyMatch(name -> Multipart.isFile(contract, type, name));
        return file || (!text && !type.isMultipart()) ? "the bytes of the " + type.range() + " body are made up" : null;
    }

    private static void collect(
            JsonValue value,
            String pointer,
            String name,
            BiFunction<String, JsonValue, Optional<Source>> reference,
            Map<String, Source> references) {
        if (value instanceof JsonObject object) {
            object.members()
                    .forEach(
                            (key, member) -> collect(member, Pointers.child(pointer, key), key, reference, references));
        } else if (value instanceof JsonArray array) {
            String singular = Names.singular(name);
            for (int i = 0; i < array.items().size(); i++) {
                collect(array.items().get(i), pointer + "/" + i, singular, reference, references);
            }
        } else if (Extraction.Member.isScalar(value) && !name.isEmpty()) {
            reference.apply(name, value).ifPresent(source -> references.put(pointer, source));
        }
    }
}
