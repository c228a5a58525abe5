package dev.concordat.core.xml;

import dev.concordat.core.contract.ArrayLimits;
import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.ObjectLimits;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.graph.Subschemas;
import dev.concordat.core.json.JsonType;
import dev.concordat.core.pattern.EcmaPattern;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The XML forms of a contract's schemas, each worked out once (XML Object: OpenAPI 3.1.1, 4.8.26; 3.2.0, 4.27). A member
 * is called by its own name, never by that of a component; a body by its component. Safe for use by several threads.
 */
public final class XmlForms {

    private static final List<List<SchemaId>> NOTHING = List.of(List.of());

    private final Contract contract;
    private final Map<List<SchemaId>, XmlForm> forms = new ConcurrentHashMap<>();

    public XmlForms(Contract contract) {
        this.contract = contract;
    }

    /** What a whole body becomes: an element, called as the schema says or by its component; null: anything goes. */
    public XmlNode root(@Nullable SchemaId schema) {
        List<SchemaId> schemas = schema == null ? List.of() : List.of(schema);
        XmlObject declared = XmlObject.of(contract, schemas);
        String component = component(schemas);
        String name = declared.name() == null ? component : declared.name();
        XmlName own = name == null ? null : declared.name(name);
        boolean strict = own != null && (declared.name() != null || !isArray(schemas));
        Set<XmlName> names = own != null && strict ? Set.of(own) : Set.of();
        return new XmlNode(XmlNodeType.ELEMENT, own, XmlArrays.ROOT, names, schemas);
    }

    /** What schemas that apply to the same value describe. */
    public XmlForm form(List<SchemaId> schemas) {
        return forms.computeIfAbsent(schemas, this::workOut);
    }

    /** What a member becomes that the form says something of, by name or by pattern; any name may be asked for. */
    public XmlNode member(XmlForm form, String name) {
        XmlNode declared = form.members().get(name);
        return declared == null ? keyed(name, form.undeclared(name)) : declared;
    }

    private XmlNode keyed(String key, List<SchemaId> schemas) {
        XmlObject xml = XmlObject.of(contract, schemas);
        return node(xml, new XmlName(key, xml.namespace(), xml.prefix()), schemas);
    }

    /** What an item of the array at a node becomes. */
    public XmlNode item(XmlNode array, int index) {
        XmlNode item = item(
                array.nameOrDefault(),
                array.arrays() == XmlArrays.ROOT,
                form(array.schemas()).item(index));
        // The key of a map keeps its name, whatever the items are called elsewhere.
        boolean keyed = array.arrays() == XmlArrays.REPEATED && !array.names().contains(item.nameOrDefault());
        return keyed ? item.called(array.nameOrDefault()) : item;
    }

    private XmlNode item(XmlName around, boolean root, List<SchemaId> schemas) {
        XmlObject xml = XmlObject.of(contract, schemas);
        String name = xml.name() == null && root ? component(schemas) : xml.name();
        XmlName own = xml.name(name == null ? around.local() : name);
        return new XmlNode(
                type(xml),
                own,
                xml.wrapped() ? XmlArrays.WRAPPED : XmlArrays.NONE,
                root && name == null ? Set.of() : Set.of(own),
                schemas);
    }

    private XmlNode declared(String property, List<SchemaId> schemas) {
        XmlObject xml = XmlObject.of(contract, schemas);
        if (xml.wrapped() || !isArray(schemas)) {
            return node(xml, xml.name(property), schemas);
        }
        // A name on an array that is not wrapped has no meaning; one that may also be a scalar needs it.
        Set<JsonType> scalars = EnumSet.copyOf(ValueTypes.of(contract, schemas));
        scalars.remove(JsonType.ARRAY);
        XmlName own = Set.of(JsonType.NULL).containsAll(scalars) ? XmlName.of(property) : xml.name(property);
        Set<XmlName> names = new LinkedHashSet<>();
        XmlNodeType type = xml.nodeType() == XmlNodeType.NONE ? XmlNodeType.ELEMENT : type(xml);
        for (List<SchemaId> each : items(schemas)) {
            XmlNode item = item(own, false, each);
            names.addAll(item.names());
            type = item.type() == XmlNodeType.ELEMENT ? type : item.type();
        }
        if (!scalars.isEmpty()) {
            names.add(own);
        }
        return new XmlNode(type, own, XmlArrays.REPEATED, names, schemas);
    }

    private static XmlNode node(XmlObject xml, XmlName name, List<SchemaId> schemas) {
        return new XmlNode(
                type(xml), name, xml.wrapped() ? XmlArrays.WRAPPED : XmlArrays.REPEATED, Set.of(name), schemas);
    }

    private static XmlNodeType type(XmlObject xml) {
        return xml.nodeType() == null ? XmlNodeType.ELEMENT : xml.nodeType();
    }

    /** The component that the schemas are, by a chain of references. */
    private @Nullable String component(List<SchemaId> schemas) {
        SchemaId next = schemas.isEmpty() ? null : schemas.get(0);
        for (int hops = 0; next != null && hops < contract.schemas().size(); hops++) {
            String name = contract.componentName(next);
            if (name != null) {
                return name;
            }
            next = contract.schema(next).composition().ref();
        }
        return null;
    }

    private boolean isArray(List<SchemaId> schemas) {
        Set<JsonType> types = ValueTypes.of(contract, schemas);
        boolean open = types.size() == JsonType.values().length;
        return open ? !items(schemas).equals(NOTHING) : types.contains(JsonType.ARRAY);
    }

    private XmlForm workOut(List<SchemaId> schemas) {
        Map<String, Set<SchemaId>> properties = new LinkedHashMap<>();
        Map<String, Set<SchemaId>> patterns = new LinkedHashMap<>();
        Set<SchemaId> others = new LinkedHashSet<>();
        Set<String> perhaps = new LinkedHashSet<>();
        for (SchemaId id : Subschemas.together(contract, schemas, true)) {
            ObjectLimits object = contract.schema(id).object();
            object.properties().forEach((name, property) -> add(properties, name, property));
            object.patternProperties().forEach((pattern, property) -> add(patterns, pattern, property));
            add(others, object.additionalProperties());
            add(others, object.unevaluatedProperties());
            perhaps.addAll(object.required());
        }
        Set<String> required = new LinkedHashSet<>();
        for (SchemaId id : Subschemas.together(contract, schemas, false)) {
            required.addAll(contract.schema(id).object().required());
        }
        Map<String, XmlNode> members = new LinkedHashMap<>();
        properties.forEach((name, property) -> members.put(name, declared(name, List.copyOf(property))));
        Map<EcmaPattern, List<SchemaId>> compiled = new LinkedHashMap<>();
        patterns.forEach((pattern, ids) -> compiled.put(EcmaPattern.compile(pattern), List.copyOf(ids)));
        List<List<SchemaId>> items = items(schemas);
        return new XmlForm(
                ValueTypes.of(contract, schemas),
                members,
                required,
                perhaps,
                compiled,
                List.copyOf(others),
                items.subList(0, items.size() - 1),
                items.get(items.size() - 1));
    }

    /** The schemas of the first items, one by one, and at the end those of all others. */
    private List<List<SchemaId>> items(List<SchemaId> schemas) {
        List<Set<SchemaId>> first = new ArrayList<>();
        Set<SchemaId> rest = new LinkedHashSet<>();
        for (SchemaId id : Subschemas.together(contract, schemas, true)) {
            ArrayLimits array = contract.schema(id).array();
            for (int i = 0; i < array.prefixItems().size(); i++) {
                if (i == first.size()) {
                    first.add(new LinkedHashSet<>());
                }
                add(first.get(i), array.prefixItems().get(i));
            }
            add(rest, array.items());
            add(rest, array.unevaluatedItems());
        }
        first.add(rest);
        return first.stream().map(List::copyOf).toList();
    }

    private static void add(Map<String, Set<SchemaId>> map, String name, SchemaId schema) {
        map.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(schema);
    }

    private void add(Set<SchemaId> ids, @Nullable SchemaId id) {
        if (id != null && !contract.schema(id).never()) {
            ids.add(id);
        }
    }
}
