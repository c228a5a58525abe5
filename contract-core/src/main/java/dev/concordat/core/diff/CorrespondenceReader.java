package dev.concordat.core.diff;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.MediaType;
import dev.concordat.core.contract.Operation;
import dev.concordat.core.contract.Parameter;
import dev.concordat.core.contract.RequestBody;
import dev.concordat.core.contract.Response;
import dev.concordat.core.contract.Schema;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.diff.Correspondence.Member;
import dev.concordat.core.diff.Correspondence.Part;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Walks two contracts at once: operations first, so that what they reach is known by the first of them. */
final class CorrespondenceReader {

    /** More pairs of nodes than published documents have; two hostile ones could have any number. */
    private static final int MAX_PAIRS = 500_000;

    private record Ids(SchemaId before, SchemaId after) {}

    /** A pair of nodes that is still to be read. */
    private record Open(String site, String place, SchemaId before, SchemaId after) {}

    private final Contract before;
    private final Contract after;
    private final Map<SchemaId, String> names = new HashMap<>();
    private final Set<Ids> seen = new HashSet<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<Part<Operation>> operations = new ArrayList<>();
    private final List<Part<Parameter>> parameters = new ArrayList<>();
    private final List<Part<Response>> responses = new ArrayList<>();
    private final List<Part<Schema>> schemas = new ArrayList<>();
    private final List<Part<Member>> members = new ArrayList<>();
    private final List<Part<Schema>> components = new ArrayList<>();

    CorrespondenceReader(Contract before, Contract after) {
        this.before = before;
        this.after = after;
        before.components().forEach((name, id) -> names.putIfAbsent(id, name));
    }

    Correspondence read() {
        Set<Operation> matched = new HashSet<>();
        for (OperationPairs.Pair pair : OperationPairs.of(before, after)) {
            if (pair.after().isEmpty()) {
                Operation gone = pair.before();
                operations.add(new Part<>(gone.signature(), "operation", gone, null, gone.location(), pair.place()));
            }
            pair.after().forEach(now -> operation(pair.before(), now));
            matched.addAll(pair.after());
        }
        after.operations().stream().filter(now -> !matched.contains(now)).forEach(this::added);
        webhooks();
        components();
        return new Correspondence(operations, parameters, responses, schemas, members, components);
    }

    private void added(Operation now) {
        operations.add(
                new Part<>(now.signature(), "operation", null, now, OperationPairs.document(before), now.location()));
    }

    private void webhooks() {
        pairs(before.webhooks(), after.webhooks(), Operation::signature, (name, then, now) -> {
            if (then != null && now != null) {
                operation(then, now);
            } else if (now != null) {
                added(now);
            } else if (then != null) {
                operations.add(
                        new Part<>(name, "webhook", then, null, then.location(), OperationPairs.document(after)));
            }
        });
    }

    private void components() {
        Set<String> all = new LinkedHashSet<>(before.components().keySet());
        all.addAll(after.components().keySet());
        for (String name : all) {
            SchemaId then = before.components().get(name);
            SchemaId now = after.components().get(name);
            Schema old = then == null ? null : before.schema(then);
            Schema young = now == null ? null : after.schema(now);
            components.add(new Part<>(
                    "schema " + name,
                    "schema",
                    old,
                    young,
                    old == null ? OperationPairs.document(before) : old.location(),
                    young == null ? OperationPairs.document(after) : young.location()));
            if (then != null && now != null) {
                schema("schema " + name, "", then, now);
            }
        }
    }

    private void operation(Operation then, Operation now) {
        String site = now.signature();
        operations.add(new Part<>(site, "operation", then, now, then.location(), now.location()));
        pairs(
                then.parameters(),
                now.parameters(),
                parameter -> key(parameter, then.path()),
                parameter -> key(parameter, now.path()),
                (key, old, young) -> {
                    Parameter one = old == null ? young : old;
                    String place = one == null ? key : one.in().keyword() + " parameter " + one.name();
                    parameters.add(new Part<>(
                            site,
                            place,
                            old,
                            young,
                            old == null ? then.location() : old.location(),
                            young == null ? now.location() : young.location()));
                    if (old != null && young != null) {
                        schema(site, place, old.valueSchema(), young.valueSchema());
                    }
                });
        content(site, "request body", content(then.requestBody()), content(now.requestBody()));
        pairs(then.responses(), now.responses(), response -> response.status().text(), (status, old, young) -> {
            responses.add(new Part<>(
                    site,
                    "response " + status,
                    old,
                    young,
                    old == null ? then.location() : old.location(),
                    young == null ? now.location() : young.location()));
            if (old != null && young != null) {
                content(site, "response " + status, old.content(), young.content());
            }
        });
    }

    /** A parameter of the path is found by where it stands there: its name says nothing to clients. */
    private static String key(Parameter parameter, String path) {
        String name = parameter.name();
        return switch (parameter.in()) {
            case PATH -> "path " + variable(path, name);
            case HEADER -> "header " + name.toLowerCase(Locale.ROOT);
            default -> parameter.in().keyword() + " " + name;
        };
    }

    private static String variable(String path, String name) {
        int at = path.indexOf("{" + name + "}");
        return at < 0
                ? name
                : String.valueOf(
                        path.substring(0, at).chars().filter(c -> c == '{').count());
    }

    private static List<MediaType> content(@Nullable RequestBody body) {
        return body == null ? List.of() : body.content();
    }

    private void content(String site, String place, List<MediaType> then, List<MediaType> now) {
        pairs(then, now, MediaType::essence, (range, old, young) -> {
            if (old != null && young != null) {
                schema(site, place, old.schema(), young.schema());
                schema(site, place, old.itemSchema(), young.itemSchema());
            }
        });
    }

    private void schema(String site, String place, @Nullable SchemaId then, @Nullable SchemaId now) {
        if (then == null || now == null) {
            return;
        }
        open.add(new Open(site, place, then, now));
        while (!open.isEmpty() && seen.size() < MAX_PAIRS) {
            Open next = open.remove();
            Schema old = before.dereference(next.before());
            Schema young = after.dereference(next.after());
            if (seen.add(new Ids(old.id(), young.id()))) {
                String name = names.get(old.id());
                nodes(name == null ? next.site() : "schema " + name, name == null ? next.place() : "", old, young);
            }
        }
        open.clear();
    }

    private void nodes(String site, String place, Schema then, Schema now) {
        schemas.add(new Part<>(site, place, then, now, then.location(), now.location()));
        Set<String> all = new LinkedHashSet<>(then.object().properties().keySet());
        all.addAll(now.object().properties().keySet());
        for (String name : all) {
            Member old = member(before, then, name);
            Member young = member(after, now, name);
            members.add(new Part<>(
                    site,
                    (place + " /" + name).strip(),
                    old,
                    young,
                    old == null ? then.location() : old.schema().location(),
                    young == null ? now.location() : young.schema().location()));
        }
        Map<String, SchemaId> children = SubschemaNames.of(now);
        SubschemaNames.of(then).forEach((keyword, child) -> {
            SchemaId other = children.get(keyword);
            if (other != null) {
                String step = keyword.startsWith("properties/") ? keyword.substring("properties".length()) : "";
                open.add(new Open(site, step.isEmpty() ? place : (place + " " + step).strip(), child, other));
            }
        });
    }

    private static @Nullable Member member(Contract contract, Schema holder, String name) {
        SchemaId id = holder.object().properties().get(name);
        return id == null
                ? null
                : new Member(
                        name, holder.object().required().contains(name), contract.schema(id), contract.dereference(id));
    }

    /** Takes two that correspond, or one alone. */
    private interface Both<T> {
        void take(String key, @Nullable T before, @Nullable T after);
    }

    private static <T> void pairs(List<T> before, List<T> after, Function<T, String> key, Both<T> taker) {
        pairs(before, after, key, key, taker);
    }

    private static <T> void pairs(
            List<T> before, List<T> after, Function<T, String> beforeKey, Function<T, String> afterKey, Both<T> taker) {
        Map<String, T> then = new LinkedHashMap<>();
        Map<String, T> now = new LinkedHashMap<>();
        before.forEach(each -> then.putIfAbsent(beforeKey.apply(each), each));
        after.forEach(each -> now.putIfAbsent(afterKey.apply(each), each));
        Set<String> keys = new LinkedHashSet<>(then.keySet());
        keys.addAll(now.keySet());
        keys.forEach(each -> taker.take(each, then.get(each), now.get(each)));
    }
}
