package dev.concordat.core.algebra;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.Schema;
import dev.concordat.core.contract.SchemaId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The schemas of a contract that assert something themselves, by their place in one order: large documents have tens of
 * thousands, and arrays cost a fraction of what maps do.
 *
 * @param places where each schema stands in the order
 * @param contents what each asserts itself
 * @param children the places of those that each uses, in a fixed order
 */
record Nodes(Map<SchemaId, Integer> places, List<Object> contents, List<int[]> children) {

    private static final int MAX_HOPS = 100;

    static Nodes of(Contract contract) {
        Map<SchemaId, SchemaId> targets = new HashMap<>();
        Map<SchemaId, Integer> places = new LinkedHashMap<>();
        for (SchemaId id : contract.schemas().keySet()) {
            SchemaId target = target(contract, id);
            targets.put(id, target);
            places.putIfAbsent(target, places.size());
        }
        List<Object> contents = new ArrayList<>();
        List<int[]> children = new ArrayList<>();
        for (SchemaId id : places.keySet()) {
            ShapeWriter writer = new ShapeWriter();
            writer.write(contract.schema(id));
            Object broken = contract.unusable().containsKey(id) ? id : "";
            contents.add(List.of(broken, writer.content()));
            children.add(writer.children().stream()
                    .mapToInt(child -> places.getOrDefault(targets.getOrDefault(child, child), -1))
                    .toArray());
        }
        return new Nodes(places, contents, children);
    }

    /** For each the places of those that use it, as often as they do. */
    List<List<Integer>> users() {
        List<List<Integer>> users = new ArrayList<>();
        children.forEach(each -> users.add(new ArrayList<>(1)));
        for (int user = 0; user < children.size(); user++) {
            for (int child : children.get(user)) {
                users.get(child).add(user);
            }
        }
        return users;
    }

    /** The node behind nodes that are nothing but references; only such nodes have forms. */
    static SchemaId target(Contract contract, SchemaId id) {
        SchemaId target = id;
        for (int hops = 0; hops < MAX_HOPS; hops++) {
            Schema schema = contract.schema(target);
            SchemaId next = schema.bareReference();
            if (next == null
                    || schema.annotations().readOnly()
                    || schema.annotations().writeOnly()
                    || contract.unusable().containsKey(target)) {
                return target;
            }
            target = next;
        }
        return target;
    }
}
