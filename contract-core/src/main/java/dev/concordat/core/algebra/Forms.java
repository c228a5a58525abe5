package dev.concordat.core.algebra;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.Schema;
import dev.concordat.core.contract.SchemaId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers the schemas of several contracts by their form: schemas with the same number assert the same, whatever they
 * are called and wherever they stand. Nodes that lead into no cycle are numbered from the leaves up; the others, which
 * refer to each other, start out alike and are told apart by what they refer to until nothing changes.
 */
final class Forms {

    private static final int MAX_HOPS = 100;

    private final Map<List<Object>, Integer> numbers = new HashMap<>();

    /** The numbers of all schemas of each contract, in the order of the contracts. */
    List<Map<SchemaId, Integer>> of(Collection<Contract> contracts) {
        List<Map<SchemaId, Integer>> forms = new ArrayList<>();
        List<Map<SchemaId, Shape>> cyclic = new ArrayList<>();
        for (Contract contract : contracts) {
            Map<SchemaId, Shape> shapes = new LinkedHashMap<>();
            for (SchemaId id : contract.schemas().keySet()) {
                SchemaId target = target(contract, id);
                shapes.computeIfAbsent(target, key -> Shape.of(contract, key));
            }
            Map<SchemaId, Integer> done = new HashMap<>();
            fromLeaves(shapes, done);
            shapes.keySet().removeAll(done.keySet());
            forms.add(done);
            cyclic.add(shapes);
        }
        refine(forms, cyclic);
        return forms;
    }

    private int number(Shape shape, Map<SchemaId, Integer> known) {
        List<Integer> children = shape.children().stream()
                .map(child -> known.getOrDefault(child, 0))
                .toList();
        return numbers.computeIfAbsent(List.of(shape.content(), children), key -> numbers.size() + 1);
    }

    private void fromLeaves(Map<SchemaId, Shape> shapes, Map<SchemaId, Integer> done) {
        Map<SchemaId, List<SchemaId>> users = new HashMap<>();
        Map<SchemaId, Integer> open = new HashMap<>();
        Deque<SchemaId> ready = new ArrayDeque<>();
        shapes.forEach((id, shape) -> {
            open.put(id, shape.children().size());
            shape.children()
                    .forEach(child -> users.computeIfAbsent(child, key -> new ArrayList<>())
                            .add(id));
            if (shape.children().isEmpty()) {
                ready.add(id);
            }
        });
        while (!ready.isEmpty()) {
            SchemaId id = ready.remove();
            done.put(id, number(shape(shapes, id), done));
            for (SchemaId user : users.getOrDefault(id, List.of())) {
                if (open.merge(user, -1, Integer::sum) == 0) {
                    ready.add(user);
                }
            }
        }
    }

    private void refine(List<Map<SchemaId, Integer>> forms, List<Map<SchemaId, Shape>> cyclic) {
        long classes = -1;
        for (long before = -2; classes != before; ) {
            before = classes;
            List<Map<SchemaId, Integer>> next = new ArrayList<>();
            for (int i = 0; i < forms.size(); i++) {
                Map<SchemaId, Integer> current = forms.get(i);
                Map<SchemaId, Integer> round = new HashMap<>();
                cyclic.get(i).forEach((id, shape) -> round.put(id, number(shape, current)));
                next.add(round);
            }
            for (int i = 0; i < forms.size(); i++) {
                forms.get(i).putAll(next.get(i));
            }
            classes = next.stream()
                    .flatMap(round -> round.values().stream())
                    .distinct()
                    .count();
        }
    }

    private static Shape shape(Map<SchemaId, Shape> shapes, SchemaId id) {
        Shape shape = shapes.get(id);
        if (shape == null) {
            throw new IllegalStateException("a schema that no contract holds: " + id);
        }
        return shape;
    }

    /** The node behind nodes that are nothing but references; only such nodes have forms. */
    static SchemaId target(Contract contract, SchemaId id) {
        SchemaId target = id;
        for (int hops = 0; hops < MAX_HOPS; hops++) {
            Schema schema = contract.schema(target);
            boolean plain = !schema.annotations().readOnly()
                    && !schema.annotations().writeOnly()
                    && !contract.unusable().containsKey(target);
            SchemaId next = plain ? schema.bareReference() : null;
            if (next == null) {
                return target;
            }
            target = next;
        }
        return target;
    }

    /** What a node asserts itself, and the nodes that it uses in a fixed order. */
    private record Shape(Object content, List<SchemaId> children) {

        static Shape of(Contract contract, SchemaId id) {
            ShapeWriter writer = new ShapeWriter();
            writer.write(contract.schema(id));
            Object broken = contract.unusable().containsKey(id) ? id : "";
            List<SchemaId> children = writer.children().stream()
                    .map(child -> target(contract, child))
                    .toList();
            return new Shape(List.of(broken, writer.content()), children);
        }
    }
}
