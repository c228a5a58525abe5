package dev.concordat.tests.plan;

import dev.concordat.core.contract.Operation;
import dev.concordat.core.contract.Parameter;
import dev.concordat.core.contract.ParameterLocation;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A kind of thing that the service keeps: a path that ends in a parameter, below a collection.
 *
 * @param itemPath e.g. {@code /users/{userId}/books/{bookId}}
 * @param collectionPath e.g. {@code /users/{userId}/books}
 * @param parameter the last parameter's name
 * @param names normalised names by which other requests refer to one of these, e.g. {@code bookid}
 */
record Resource(String itemPath, String collectionPath, String parameter, Set<String> names) {

    private static final Set<String> GENERIC = Set.of("id", "key", "uuid", "name", "slug", "code", "number", "ref");

    Resource {
        names = Set.copyOf(names);
    }

    /** Every prefix of a path that ends in a parameter, in document order. */
    static List<Resource> of(List<Operation> operations) {
        Map<String, Resource> resources = new LinkedHashMap<>();
        for (Operation operation : operations) {
            for (Parameter parameter : operation.parameters(ParameterLocation.PATH)) {
                String brace = "{" + parameter.name() + "}";
                int at = operation.path().indexOf("/" + brace);
                if (at >= 0) {
                    String item = operation.path().substring(0, at + 1 + brace.length());
                    resources.putIfAbsent(item, create(item, operation.path().substring(0, at), parameter.name()));
                }
            }
        }
        return List.copyOf(resources.values());
    }

    private static Resource create(String itemPath, String collectionPath, String parameter) {
        String normal = Names.normal(parameter);
        String collection = collectionPath.substring(collectionPath.lastIndexOf('/') + 1);
        Set<String> names = new LinkedHashSet<>();
        if (!GENERIC.contains(normal)) {
            names.add(normal);
        }
        if (!collection.isEmpty() && !collection.startsWith("{")) {
            String singular = Names.normal(Names.singular(collection));
            names.add(singular + "id");
            names.add(singular + "uuid");
            names.add(singular + "ref");
            if (GENERIC.contains(normal)) {
                names.add(singular + normal);
            }
        }
        return new Resource(itemPath, collectionPath, parameter, names);
    }

    /** Names under which an answer may give the identity of one of these, best first. */
    List<String> identities() {
        Set<String> identities = new LinkedHashSet<>();
        identities.add(Names.normal(parameter));
        names.stream().sorted().forEach(identities::add);
        identities.add("id");
        return List.copyOf(identities);
    }

    /**
     * A request whose path names the one that an earlier leg has created, and no other.
     *
     * @param leg of the creation
     */
    Step named(Step step, int leg) {
        return step.operation().parameters(ParameterLocation.PATH).stream()
                .filter(each -> each.name().equals(parameter))
                .findFirst()
                .map(each -> step.with(new Argument(each, new Source.Earlier(leg, ofCreation()))))
                .orElse(step);
    }

    /** Where the exchange that creates one of these tells its identity. */
    List<Extraction> ofCreation() {
        return List.of(
                new Extraction.Location(itemPath, parameter),
                new Extraction.Member(identities()),
                new Extraction.Requested(identities()));
    }
}
