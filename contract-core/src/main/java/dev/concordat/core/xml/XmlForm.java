package dev.concordat.core.xml;

import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.json.JsonType;
import dev.concordat.core.pattern.EcmaPattern;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How what some schemas describe is written inside an element; all branches of compositions are taken together. What is
 * deeper is looked up in {@link XmlForms}, so recursion needs no cyclic objects.
 *
 * @param types what a value may be; all seven where nothing is said
 * @param members by JSON name, in the order of the schemas
 * @param elements the members that elements of a local name are, so that wide objects cost no more than narrow ones
 * @param required the members that every value has
 * @param perhaps the members that some branch requires
 * @param patterns schemas of members whose names match
 * @param others schemas of all other members
 * @param prefix schemas of the first items, one by one
 * @param items schemas of the items after these
 */
public record XmlForm(
        Set<JsonType> types,
        Map<String, XmlNode> members,
        Map<String, List<String>> elements,
        Set<String> required,
        Set<String> perhaps,
        Map<EcmaPattern, List<SchemaId>> patterns,
        List<SchemaId> others,
        List<List<SchemaId>> prefix,
        List<SchemaId> items) {

    private static final Set<JsonType> SCALARS =
            Set.of(JsonType.BOOLEAN, JsonType.INTEGER, JsonType.NUMBER, JsonType.STRING);

    public XmlForm {
        types = Set.copyOf(types);
        members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        elements = Map.copyOf(elements);
        required = Set.copyOf(required);
        perhaps = Set.copyOf(perhaps);
        patterns = Collections.unmodifiableMap(new LinkedHashMap<>(patterns));
        others = List.copyOf(others);
        prefix = List.copyOf(prefix);
        items = List.copyOf(items);
    }

    /** A form whose names follow from its members. */
    public XmlForm(
            Set<JsonType> types,
            Map<String, XmlNode> members,
            Set<String> required,
            Set<String> perhaps,
            Map<EcmaPattern, List<SchemaId>> patterns,
            List<SchemaId> others,
            List<List<SchemaId>> prefix,
            List<SchemaId> items) {
        this(types, members, byElement(members), required, perhaps, patterns, others, prefix, items);
    }

    private static Map<String, List<String>> byElement(Map<String, XmlNode> members) {
        Map<String, List<String>> elements = new LinkedHashMap<>();
        members.forEach((name, node) -> {
            if (node.type() == XmlNodeType.ELEMENT) {
                node.names()
                        .forEach(each -> elements.computeIfAbsent(each.local(), key -> new ArrayList<>())
                                .add(name));
            }
        });
        return elements;
    }

    /** Whether nothing is said about the type of a value. */
    public boolean isOpen() {
        return types.size() == JsonType.values().length;
    }

    boolean isObject() {
        return isOpen() ? !members.isEmpty() || !others.isEmpty() || !patterns.isEmpty() : allows(JsonType.OBJECT);
    }

    /** Whether values can be arrays: where no type is said, what is said of items decides. */
    public boolean isArray() {
        return isOpen() ? !isObject() && !(items.isEmpty() && prefix.isEmpty()) : allows(JsonType.ARRAY);
    }

    boolean allows(JsonType type) {
        return types.contains(type);
    }

    /** Whether a value has a text. */
    boolean isScalar() {
        return types.stream().anyMatch(SCALARS::contains);
    }

    /** Whether an element is a declared member. */
    boolean declares(XmlElement child) {
        return called(child).stream().anyMatch(name -> takes(name, child));
    }

    /** The member that is the text of the element. */
    @Nullable
    String text() {
        for (Map.Entry<String, XmlNode> member : members.entrySet()) {
            if (member.getValue().type().isText()) {
                return member.getKey();
            }
        }
        return null;
    }

    /** The member that an attribute is. */
    @Nullable
    String member(XmlElement.Attribute attribute) {
        for (Map.Entry<String, XmlNode> member : members.entrySet()) {
            XmlNode node = member.getValue();
            XmlName name = node.nameOrDefault();
            if (node.type() == XmlNodeType.ATTRIBUTE
                    && name.local().equals(attribute.local())
                    && (name.prefix() == null || name.isIn(attribute.namespace()))) {
                return member.getKey();
            }
        }
        return null;
    }

    /** The member that an element is; the one that it resembles where it is in another namespace. */
    String member(XmlElement child) {
        List<String> called = called(child);
        return called.stream()
                .filter(name -> takes(name, child))
                .findFirst()
                .orElse(called.isEmpty() ? child.local() : called.get(0));
    }

    private boolean takes(String name, XmlElement child) {
        XmlNode node = members.get(name);
        return node != null && node.takes(child);
    }

    private List<String> called(XmlElement child) {
        return elements.getOrDefault(child.local(), List.of());
    }

    /** The schemas of a member that has no node of its own. */
    List<SchemaId> undeclared(String name) {
        List<SchemaId> matching = new ArrayList<>();
        patterns.forEach((pattern, schemas) -> {
            if (pattern.find(name) == EcmaPattern.Match.YES) {
                matching.addAll(schemas);
            }
        });
        return matching.isEmpty() ? others : matching;
    }

    /** The schemas of an item. */
    List<SchemaId> item(int index) {
        return index < prefix.size() ? prefix.get(index) : items;
    }
}
