package dev.concordat.tests.plan;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.Example;
import dev.concordat.core.contract.Header;
import dev.concordat.core.contract.Link;
import dev.concordat.core.contract.Operation;
import dev.concordat.core.contract.Parameter;
import dev.concordat.core.contract.ParameterLocation;
import dev.concordat.core.contract.Response;
import dev.concordat.core.contract.Schema;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.wire.TextReadings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds where the service hands out the values that a request needs: links of the document first, then a creation on
 * the collection that the item belongs to, then a list of it; fixtures before all, examples after.
 */
final class Binder {

    private static final int DEPTH = 4;

    /** Links to follow for one value: more of them would only cost time. */
    private static final int MAXIMUM_LINKS = 3;

    private static final String BODY = "$response.body#";
    private static final String FIELD = "$response.header.";
    private static final String PATH = "$request.path.";
    private static final Set<String> SAFE = Set.of("GET", "HEAD");

    private final Contract contract;
    private final PlanOptions options;
    private final StepBuilder steps;
    /** What creates comes before what only finds. */
    private final List<Operation> makersFirst;

    private final List<Resource> kinds;
    private final Map<Made, Optional<Step>> made = new HashMap<>();

    Binder(Contract contract, PlanOptions options, StepBuilder steps) {
        this.contract = contract;
        this.options = options;
        this.steps = steps;
        this.makersFirst = contract.operations().stream()
                .sorted(Comparator.comparing(operation -> SAFE.contains(operation.method())))
                .toList();
        this.kinds = Resource.of(contract.operations());
    }

    /**
     * Where a required parameter's value comes from.
     *
     * @param visited operations on the way here, which cannot feed themselves
     * @param seed of made-up values
     * @param resources of what is created for the request: one seed, one resource
     */
    Source source(Operation operation, Parameter parameter, Set<String> visited, long seed, long resources) {
        JsonValue fixture = options.fixtures().get(parameter.name());
        if (fixture != null) {
            return new Source.Literal(fixture, null);
        }
        Source.Literal fallback = literal(parameter, seed);
        if (parameter.in() == ParameterLocation.HEADER && isPrecondition(parameter.name())) {
            return new Source.Bound(entityTag(operation, visited, resources), parameter.valueSchema(), null);
        }
        List<Recipe> recipes = new ArrayList<>(linked(operation, parameter, visited, resources));
        resource(operation, parameter)
                .ifPresent(found -> recipes.addAll(producers(found, operation, visited, resources)));
        return recipes.isEmpty() ? fallback : new Source.Bound(recipes, parameter.valueSchema(), fallback);
    }

    /**
     * The value of a member that is known or names a resource by its identity, empty where nothing is known of it.
     *
     * @param visited operations on the way here: two resources may name each other
     */
    Optional<Source> reference(Operation operation, Set<String> visited, String member, JsonValue current, long seed) {
        if (options.fixtures().get(member) instanceof JsonString fixture) {
            return TextReadings.of(fixture.value()).stream()
                    .filter(reading -> reading.type() == current.type())
                    .findFirst()
                    .map(reading -> new Source.Literal(reading, null));
        }
        String normal = Names.normal(member);
        return kinds.stream()
                .filter(resource -> resource.names().contains(normal))
                .filter(resource -> !operation.path().equals(resource.collectionPath()))
                .map(resource -> producers(resource, operation, visited, seed))
                .filter(recipes -> !recipes.isEmpty())
                .findFirst()
                .map(recipes -> new Source.Bound(recipes, null, null));
    }

    /** Whether a member of a creation's body is the identity that the client chooses. */
    boolean isOwnIdentity(Operation operation, String member) {
        return kinds.stream()
                .anyMatch(resource -> resource.collectionPath().equals(operation.path())
                        && resource.identities().contains(Names.normal(member)));
    }

    static boolean isPrecondition(String header) {
        return header.equalsIgnoreCase("If-Match");
    }

    private Optional<Resource> resource(Operation operation, Parameter parameter) {
        if (parameter.in() == ParameterLocation.PATH) {
            String brace = "/{" + parameter.name() + "}";
            int at = operation.path().indexOf(brace);
            String item = at < 0 ? "" : operation.path().substring(0, at + brace.length());
            Optional<Resource> own = kinds.stream()
                    .filter(resource -> resource.itemPath().equals(item))
                    .findFirst();
            if (own.isPresent() && isProduced(own.get())) {
                return own;
            }
        }
        String normal = Names.normal(parameter.name());
        return kinds.stream()
                .filter(resource -> resource.names().contains(normal) && isProduced(resource))
                .findFirst();
    }

    private boolean isProduced(Resource resource) {
        return contract.operations().stream()
                .anyMatch(operation -> operation.path().equals(resource.collectionPath())
                        && (operation.method().equals("POST")
                                || operation.method().equals("GET")));
    }

    private List<Recipe> producers(Resource resource, Operation consumer, Set<String> visited, long seed) {
        List<Recipe> recipes = new ArrayList<>();
        for (String method : List.of("POST", "GET")) {
            for (Operation producer : contract.operations()) {
                if (producer.method().equals(method) && producer.path().equals(resource.collectionPath())) {
                    List<Extraction> extractions = method.equals("POST")
                            ? resource.ofCreation()
                            : List.of(new Extraction.FirstItem(resource.identities()));
                    recipe(producer, consumer, visited, seed, extractions).ifPresent(recipes::add);
                }
            }
        }
        return recipes;
    }

    private Optional<Recipe> recipe(
            Operation producer, Operation consumer, Set<String> visited, long seed, List<Extraction> extractions) {
        if (visited.size() >= DEPTH
                || visited.contains(producer.key())
                || producer.key().equals(consumer.key())) {
            return Optional.empty();
        }
        Set<String> deeper = new HashSet<>(visited);
        deeper.add(consumer.key());
        Made key = new Made(producer.key(), deeper, seed);
        Optional<Step> step = made.get(key);
        if (step == null) {
            step = steps.build(this, producer, deeper, seed, seed);
            made.put(key, step);
        }
        return step.map(found -> new Recipe(found, extractions));
    }

    /** A preparing request that many cases share. */
    private record Made(String producer, Set<String> visited, long seed) {}

    private List<Recipe> linked(Operation operation, Parameter parameter, Set<String> visited, long seed) {
        List<Recipe> recipes = new ArrayList<>();
        for (Operation producer : makersFirst) {
            for (Response response : producer.responses()) {
                for (Link link : response.links()) {
                    boolean wanted =
                            response.status().isSuccess() && link.target().equals(operation.key());
                    JsonValue expression = wanted ? value(link, parameter) : null;
                    Extraction extraction = expression == null ? null : extraction(producer, expression);
                    if (extraction != null && recipes.size() < MAXIMUM_LINKS) {
                        recipe(producer, operation, visited, seed, List.of(extraction))
                                .ifPresent(recipes::add);
                    }
                }
            }
        }
        return recipes;
    }

    private static @Nullable JsonValue value(Link link, Parameter parameter) {
        JsonValue qualified = link.parameters().get(parameter.in().keyword() + "." + parameter.name());
        return qualified != null ? qualified : link.parameters().get(parameter.name());
    }

    /** Runtime expressions on the answer and on the path of the request (OpenAPI 3.1, 4.8.20.3). */
    private static @Nullable Extraction extraction(Operation producer, JsonValue expression) {
        if (!(expression instanceof JsonString string)) {
            return null;
        }
        String text = string.value();
        if (text.startsWith(BODY)) {
            return new Extraction.At(text.substring(BODY.length()));
        }
        if (text.startsWith(FIELD)) {
            return new Extraction.Field(text.substring(FIELD.length()));
        }
        return text.startsWith(PATH)
                ? new Extraction.RequestPath(producer.path(), text.substring(PATH.length()))
                : null;
    }

    private List<Recipe> entityTag(Operation operation, Set<String> visited, long seed) {
        List<Recipe> recipes = new ArrayList<>();
        List<Extraction> field = List.of(new Extraction.Field("ETag"));
        for (Operation reader : contract.operations()) {
            if (SAFE.contains(reader.method()) && reader.path().equals(operation.path())) {
                recipe(reader, operation, visited, seed, field).ifPresent(recipes::add);
            }
        }
        for (Resource resource : kinds) {
            if (operation.path().startsWith(resource.itemPath())) {
                for (Recipe producer : producers(resource, operation, visited, seed)) {
                    if (givesEntityTag(producer.step().operation())) {
                        recipes.add(new Recipe(producer.step(), field));
                    }
                }
            }
        }
        return recipes;
    }

    private static boolean givesEntityTag(Operation operation) {
        return operation.responses().stream()
                .filter(response -> response.status().isSuccess())
                .flatMap(response -> response.headers().stream())
                .map(Header::name)
                .anyMatch("ETag"::equalsIgnoreCase);
    }

    /** A value that stands in the document, or a generated one. */
    private Source.Literal literal(Parameter parameter, long seed) {
        Schema schema = parameter.valueSchema() == null ? null : contract.dereference(parameter.valueSchema());
        boolean closed = schema != null && (schema.enumeration() != null || schema.constant() != null);
        Optional<JsonValue> example = parameter.examples().stream()
                .map(Example::value)
                .filter(java.util.Objects::nonNull)
                .findFirst();
        JsonValue value = example.or(() -> steps.ordinary(parameter, Seeds.of(seed, parameter.name(), 0)))
                .orElse(new JsonString("concordat"));
        String doubt = closed || parameter.in() != ParameterLocation.PATH
                ? null
                : "no operation hands out a value for path parameter " + parameter.name() + "; give --fixture "
                        + parameter.name() + "=VALUE";
        return new Source.Literal(value, doubt);
    }
}
