package dev.concordat.tests.plan;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.Operation;
import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.wire.Exchange;
import java.util.Comparator;
import java.util.Optional;

/**
 * A thing that one operation creates and others name in their paths.
 *
 * @param creator the operation that creates one
 * @param reader the one that reads one
 * @param list the one that lists them
 */
public record Item(Resource resource, Operation creator, Optional<Operation> reader, Optional<Operation> list) {

    /** The innermost thing in an operation's path that another operation creates. */
    public static Optional<Item> of(Contract contract, Operation operation) {
        return Resource.of(contract.operations()).stream()
                .filter(resource -> (operation.path() + "/").startsWith(resource.itemPath() + "/"))
                .sorted(Comparator.comparing(resource -> -resource.itemPath().length()))
                .flatMap(resource -> at(contract, "POST", resource.collectionPath()).stream()
                        .map(creator -> new Item(
                                resource,
                                creator,
                                at(contract, "GET", resource.itemPath()),
                                at(contract, "GET", resource.collectionPath()))))
                .findFirst();
    }

    private static Optional<Operation> at(Contract contract, String method, String path) {
        return contract.operations().stream()
                .filter(other -> other.method().equals(method) && other.path().equals(path))
                .findFirst();
    }

    /**
     * A request that names the one which an earlier leg has created.
     *
     * @param leg of the creation
     */
    public Step named(Step step, int leg) {
        return resource.named(step, leg);
    }

    /** Whether a list has the one in it that a creation tells of; empty where the creation does not tell its identity. */
    public Optional<Boolean> isListed(Exchange creation, Exchange list) {
        Optional<String> identity = resource.ofCreation().stream()
                .flatMap(extraction -> extraction.from(creation).stream())
                .map(Item::text)
                .findFirst();
        Optional<JsonValue> listed = new Extraction.EveryItem(resource.identities()).from(list);
        return identity.map(text -> listed.filter(JsonArray.class::isInstance)
                .map(JsonArray.class::cast)
                .filter(all -> all.items().stream().map(Item::text).anyMatch(text::equals))
                .isPresent());
    }

    /** As it stands in a path: a number may be one in a list and digits in a Location. */
    private static String text(JsonValue value) {
        return value instanceof JsonString string ? string.value() : value.toJson();
    }
}
