package dev.concordat.generator.xml;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.graph.SchemaGraph;
import dev.concordat.core.graph.Subschemas;
import dev.concordat.core.json.JsonType;
import dev.concordat.core.xml.XmlForms;
import dev.concordat.core.xml.XmlNode;
import dev.concordat.generator.name.Scope;
import dev.concordat.generator.type.Direction;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The forms of all XML bodies that need a constant of their own, since what they hold is known: those of objects and
 * arrays. Names depend on the place of the schema only, unless one schema has several forms.
 */
public final class XmlConstants {

    /** Names that the file which holds the constants uses for something else. */
    private static final List<String> TAKEN =
            List.of("XmlForms", "XmlForm", "XmlNode", "XmlName", "JsonKind", "Expression", "Generated");

    /** Steps of a place that say nothing to people. */
    private static final Set<String> SILENT = Set.of(
            "", "components", "schemas", "definitions", "paths", "properties", "requestBody", "content", "schema");

    private final Contract contract;
    private final XmlForms forms;
    private final Set<SchemaId> sided;
    private final Map<Key, Constant> constants = new LinkedHashMap<>();
    private final Map<Key, String> names = new HashMap<>();

    /** A body: its schema, and which way it travels. */
    public record Body(SchemaId schema, Direction direction) {}

    /**
     * What tells forms apart.
     *
     * @param items as they are called, which may depend on what is around their array
     * @param direction null where requests and responses do not differ
     */
    private record Key(
            List<SchemaId> schemas,
            List<XmlNode> items,
            @Nullable Direction direction) {}

    /** A form with its constant. */
    record Constant(XmlParts parts, Direction direction) {}

    /** For one contract and all of its bodies of XML. */
    public XmlConstants(Contract contract, Collection<Body> bodies) {
        this.contract = contract;
        this.forms = new XmlForms(contract);
        // Most contracts have no XML, and some are large.
        this.sided = bodies.isEmpty() ? Set.of() : SchemaGraph.leadingTo(contract, oneWayArrays());
        Map<Key, String> spellings = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (Body body : bodies) {
            Deque<XmlNode> open = new ArrayDeque<>();
            open.add(forms.root(body.schema()));
            while (!open.isEmpty()) {
                XmlNode node = open.remove();
                XmlParts parts = parts(node);
                Key key = key(node, parts, body.direction());
                if (!parts.isPlain() && constants.putIfAbsent(key, new Constant(parts, body.direction())) == null) {
                    spellings.put(key, distinct(spelling(key), taken));
                    open.addAll(parts.all());
                }
            }
        }
        Map<String, String> chosen = Scope.types().without(TAKEN).name(spellings.values());
        spellings.forEach((key, spelling) -> names.put(key, chosen.getOrDefault(spelling, spelling)));
    }

    /** Required arrays that travel one way only: whether a missing one is empty depends on the way. */
    private List<SchemaId> oneWayArrays() {
        Set<String> required = new HashSet<>();
        contract.schemas()
                .values()
                .forEach(schema -> required.addAll(schema.object().required()));
        return contract.schemas().values().stream()
                .flatMap(schema -> schema.object().properties().entrySet().stream())
                .filter(property -> required.contains(property.getKey()))
                .map(Map.Entry::getValue)
                .filter(id -> forms.form(List.of(id)).types().contains(JsonType.ARRAY))
                .filter(id -> !(travels(List.of(id), Direction.REQUEST) && travels(List.of(id), Direction.RESPONSE)))
                .toList();
    }

    private static String distinct(String spelling, Set<String> taken) {
        String free = spelling;
        for (int i = 2; !taken.add(free); i++) {
            free = spelling + " " + i;
        }
        return free;
    }

    private String spelling(Key key) {
        StringBuilder spelling = new StringBuilder();
        SchemaId first = key.schemas().get(0);
        for (String step : first.pointer().split("/", -1)) {
            if (!SILENT.contains(step)) {
                spelling.append(spelling.isEmpty() ? "" : " ")
                        .append(step.replace("~1", "/").replace("~0", "~"));
            }
        }
        String plain = spelling.isEmpty() ? "schema" : spelling.toString();
        return key.direction() == Direction.RESPONSE ? plain + " in responses" : plain;
    }

    private Key key(XmlNode node, XmlParts parts, Direction direction) {
        boolean differs = node.schemas().stream().anyMatch(sided::contains);
        List<SchemaId> schemas = node.schemas().stream().map(this::meant).toList();
        return new Key(schemas, parts.allItems(), differs ? direction : null);
    }

    private SchemaId meant(SchemaId schema) {
        return contract.schema(schema).bareReference() == null
                ? schema
                : contract.dereference(schema).id();
    }

    /** All constants by name, in the order in which bodies need them. */
    Map<String, Constant> byName() {
        Map<String, Constant> all = new LinkedHashMap<>();
        constants.forEach((key, constant) -> all.put(names.getOrDefault(key, ""), constant));
        return all;
    }

    /** The name of the constant with the form of a node; null where it needs none. */
    @Nullable
    String name(XmlNode node, Direction direction) {
        return names.get(key(node, parts(node), direction));
    }

    XmlNode root(SchemaId body) {
        return forms.root(body);
    }

    XmlParts parts(XmlNode node) {
        return XmlParts.of(forms, node);
    }

    /** Whether a member can be there in values that travel this way. */
    boolean travels(List<SchemaId> member, Direction direction) {
        return Subschemas.together(contract, member, false).stream()
                .map(contract::schema)
                .noneMatch(schema -> direction == Direction.REQUEST
                        ? schema.annotations().readOnly()
                        : schema.annotations().writeOnly());
    }
}
