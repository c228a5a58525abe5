package dev.concordat.design.mock;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.MediaType;
import dev.concordat.core.contract.Operation;
import dev.concordat.core.contract.Parameter;
import dev.concordat.core.contract.Response;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonMergePatch;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.route.OperationMatch;
import dev.concordat.core.wire.ParameterEncoder;
import dev.concordat.core.wire.Percent;
import dev.concordat.core.wire.WireRequest;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** Remembers what was created and lets the conventional operations see it. */
final class Resources {

    /**
     * What memory makes of a request.
     *
     * @param refusal why it cannot be carried out, null where it can
     * @param value the value that the response should show, null where memory has nothing to say
     * @param location where a new item can be found, null for everything but a creation
     * @param entityTag of the item that is shown, null where there is none
     */
    record Memory(
            @Nullable Refusal refusal,
            @Nullable JsonValue value,
            @Nullable String location,
            @Nullable String entityTag) {

        static final Memory NONE = new Memory(null, null, null, null);

        static Memory refusing(Refusal refusal) {
            return new Memory(refusal, null, null, null);
        }

        static Memory showing(JsonValue value) {
            return new Memory(null, value, null, null);
        }

        Memory tagged(@Nullable String tag) {
            return new Memory(refusal, value, location, tag);
        }
    }

    private final Contract contract;
    private final Bodies bodies;
    private final Map<String, ResourceRole> roles;
    private final Store store = new Store();

    Resources(Contract contract, Bodies bodies) {
        this.contract = contract;
        this.bodies = bodies;
        this.roles = ResourceRole.of(contract);
    }

    /** Carries the request out on what is remembered, one at a time: a change reads what it writes. */
    synchronized Memory remember(
            OperationMatch match, WireRequest request, @Nullable JsonValue body, int status, long seed) {
        ResourceRole role = roles.get(match.operation().signature());
        if (role == null) {
            return Memory.NONE;
        }
        String path = request.path();
        if (role.kind() == ResourceRole.Kind.CREATE) {
            return create(match.operation(), role, path, body, status, seed + store.next());
        }
        if (role.kind() == ResourceRole.Kind.LIST) {
            return list(match.operation(), path, status, seed);
        }
        String collection = path.substring(0, path.lastIndexOf('/'));
        String key = Percent.decode(path.substring(path.lastIndexOf('/') + 1));
        JsonObject item = store.get(collection, key);
        if (item == null) {
            return Memory.refusing(Refusal.of(404, "Not found", "there is no " + path));
        }
        String tag = entityTag(match.operation().path(), item);
        if (tag != null && !allows(request, tag)) {
            return Memory.refusing(Refusal.of(412, "Precondition failed", "If-Match names another state than " + tag));
        }
        return switch (role.kind()) {
            case DELETE -> {
                store.remove(collection, key);
                yield Memory.NONE;
            }
            case REPLACE, MERGE -> {
                JsonObject changed =
                        body instanceof JsonObject object ? changed(match.operation(), role, item, object) : item;
                store.put(collection, key, changed);
                yield shown(match.operation(), changed, status, seed)
                        .tagged(entityTag(match.operation().path(), changed));
            }
            default -> shown(match.operation(), item, status, seed).tagged(tag);
        };
    }

    private Memory create(
            Operation operation, ResourceRole role, String path, @Nullable JsonValue body, int status, long seed) {
        MediaType type = json(operation, status).orElse(null);
        SchemaId schema = type == null ? null : type.schema();
        JsonValue made = schema == null
                ? new JsonObject(Map.of())
                : bodies.values().generated(schema, seed).orElse(new JsonObject(Map.of()));
        if (!(made instanceof JsonObject object)) {
            return Memory.NONE;
        }
        JsonObject sent = body instanceof JsonObject given ? given : new JsonObject(Map.of());
        JsonObject item = (JsonObject)
                bodies.values().overlaid(schema, withoutUnsent(operation, schema, object, sent), sent.members());
        item = unique(schema, item, role.variable(), path);
        String key = key(operation, role, item, seed);
        if (key.isEmpty()) {
            return Memory.showing(item);
        }
        store.put(path, key, item);
        return new Memory(
                null,
                type == null ? null : item,
                path + "/" + Percent.encode(key),
                entityTag(operation.path() + "/{" + role.variable() + "}", item));
    }

    /** The item under a name that no other one has, where its schema allows one. */
    private JsonObject unique(@Nullable SchemaId schema, JsonObject item, String variable, String path) {
        String member = Identities.member(item, variable);
        JsonValue identity = item.get(member);
        if (identity == null || store.get(path, Identities.text(identity)) == null) {
            return item;
        }
        for (JsonValue other : Identities.like(identity, store.next())) {
            JsonObject renamed = item.with(member, other);
            if (bodies.values().accepts(schema, renamed)) {
                return renamed;
            }
        }
        return item;
    }

    /** A strong entity tag (RFC 9110, 8.8.3) of digits, null where the item's GET declares none that may be so. */
    private @Nullable String entityTag(String itemPath, JsonObject item) {
        CRC32 state = new CRC32();
        state.update(item.toJson().getBytes(StandardCharsets.UTF_8));
        String tag = "\"" + state.getValue() + "\"";
        return contract.operations().stream()
                        .filter(operation -> operation.method().equals("GET")
                                && operation.path().equals(itemPath))
                        .flatMap(operation -> operation.responseFor(Responder.ordinaryStatus(operation)).stream())
                        .flatMap(response -> response.headers().stream())
                        .anyMatch(header -> header.name().equalsIgnoreCase("ETag")
                                && bodies.values().accepts(header.schema(), new JsonString(tag)))
                ? tag
                : null;
    }

    private static boolean allows(WireRequest request, String tag) {
        String condition = request.header("If-Match").orElse("*").strip();
        return condition.equals("*")
                || Stream.of(condition.split(",", -1)).map(String::strip).anyMatch(tag::equals);
    }

    /** What the caller could have sent and did not is not made up. */
    private JsonObject withoutUnsent(Operation operation, @Nullable SchemaId schema, JsonObject made, JsonObject sent) {
        JsonObject kept = made;
        for (String name : made.members().keySet()) {
            JsonObject without = kept.without(name);
            if (sent.get(name) == null
                    && isSendable(operation, name)
                    && bodies.values().accepts(schema, without)) {
                kept = without;
            }
        }
        return kept;
    }

    private boolean isSendable(Operation operation, String name) {
        return operation.requestBody() != null
                && operation.requestBody().content().stream()
                        .map(MediaType::schema)
                        .filter(Objects::nonNull)
                        .map(contract::dereference)
                        .map(schema -> schema.object().properties().get(name))
                        .filter(Objects::nonNull)
                        .anyMatch(property ->
                                !contract.dereference(property).annotations().readOnly());
    }

    private Memory list(Operation operation, String path, int status, long seed) {
        MediaType type = json(operation, status).orElse(null);
        SchemaId schema = type == null ? null : type.schema();
        JsonValue page =
                schema == null ? null : bodies.values().generated(schema, seed).orElse(null);
        JsonArray items = new JsonArray(List.copyOf(store.list(path)));
        if (page instanceof JsonArray) {
            return bodies.values().accepts(schema, items) ? Memory.showing(items) : Memory.NONE;
        }
        if (page instanceof JsonObject object) {
            for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
                JsonObject filled = lastPage(schema, object, member.getKey()).with(member.getKey(), items);
                if (member.getValue() instanceof JsonArray && bodies.values().accepts(schema, filled)) {
                    return Memory.showing(filled);
                }
            }
        }
        return Memory.NONE;
    }

    /** A made-up page has no made-up next one: whoever follows it would never end. */
    private JsonObject lastPage(@Nullable SchemaId schema, JsonObject page, String items) {
        JsonObject last = page;
        for (String name : page.members().keySet()) {
            JsonObject without = last.without(name);
            last = !name.equals(items) && bodies.values().accepts(schema, without) ? without : last;
        }
        return last;
    }

    /** An item in the shape of a response: as it is where that is valid, else with what fits of it. */
    private Memory shown(Operation operation, JsonObject item, int status, long seed) {
        SchemaId schema = json(operation, status).map(MediaType::schema).orElse(null);
        if (schema == null || bodies.values().accepts(schema, item)) {
            return Memory.showing(item);
        }
        return bodies.values()
                .generated(schema, seed)
                .map(made -> Memory.showing(bodies.values().overlaid(schema, made, item.members())))
                .orElse(Memory.NONE);
    }

    /** A replaced item keeps what callers cannot send; a patch merges as RFC 7396 says. */
    private JsonObject changed(Operation operation, ResourceRole role, JsonObject item, JsonObject sent) {
        Map<String, JsonValue> members = new LinkedHashMap<>(item.members());
        if (role.kind() == ResourceRole.Kind.REPLACE) {
            members.keySet().removeIf(name -> isSendable(operation, name));
            members.putAll(sent.members());
            return new JsonObject(members);
        }
        return (JsonObject) JsonMergePatch.apply(item, sent);
    }

    /** The text that names a new item in paths: of the member that the variable is called after, else made up. */
    private String key(Operation operation, ResourceRole role, JsonObject item, long seed) {
        JsonValue identity = item.get(Identities.member(item, role.variable()));
        if (identity != null) {
            return Identities.text(identity);
        }
        return contract.operations().stream()
                .filter(other -> other.path().equals(operation.path() + "/{" + role.variable() + "}"))
                .flatMap(other -> other.parameters().stream())
                .filter(parameter -> parameter.name().equals(role.variable()))
                .findFirst()
                .flatMap(parameter -> madeUp(parameter, seed))
                .orElse("");
    }

    private Optional<String> madeUp(Parameter parameter, long seed) {
        SchemaId schema = parameter.valueSchema();
        return schema == null
                ? Optional.of(Long.toString(seed))
                : bodies.values()
                        .generated(schema, seed)
                        .flatMap(value -> ParameterEncoder.encode(parameter, value))
                        .map(encoded -> Percent.decode(encoded.text()));
    }

    private static Optional<MediaType> json(Operation operation, int status) {
        return operation.responseFor(status).map(Response::content).orElse(List.of()).stream()
                .filter(MediaType::isJson)
                .findFirst();
    }
}
