package dev.concordat.runtime.xml;

import dev.concordat.runtime.json.Expression;
import dev.concordat.runtime.json.JsonKind;
import dev.concordat.runtime.violation.PatternEffort;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the values of a schema are written inside an element; all branches of compositions are taken together. It says
 * what text means and what belongs where; whether a value is right is the codec's question.
 */
public final class XmlForm {
    /** Whatever there is: text, or elements by their names. */
    public static final XmlForm ANY = of(JsonKind.values());

    public static final XmlForm STRING = of(JsonKind.STRING);
    public static final XmlForm NUMBER = of(JsonKind.NUMBER);
    public static final XmlForm BOOLEAN = of(JsonKind.BOOLEAN);

    /** How deep members without elements may be within each other. */
    private static final int MAX_INLINED = 8;

    private final Set<JsonKind> kinds;
    private final Map<String, XmlNode> members;
    private final Set<String> required;
    private final Map<Expression, XmlNode> patterns;
    private final @Nullable XmlNode others;
    private final List<XmlNode> prefix;
    private final @Nullable XmlNode items;
    private volatile @Nullable Map<String, List<String>> byName;

    private XmlForm(
            Set<JsonKind> kinds,
            Map<String, XmlNode> members,
            Set<String> required,
            Map<Expression, XmlNode> patterns,
            @Nullable XmlNode others,
            List<XmlNode> prefix,
            @Nullable XmlNode items) {
        this.kinds = kinds;
        this.members = members;
        this.required = required;
        this.patterns = patterns;
        this.others = others;
        this.prefix = prefix;
        this.items = items;
    }

    /** A form of values of these kinds. */
    public static XmlForm of(JsonKind... kinds) {
        Set<JsonKind> all = EnumSet.noneOf(JsonKind.class);
        all.addAll(List.of(kinds));
        return new XmlForm(Collections.unmodifiableSet(all), Map.of(), Set.of(), Map.of(), null, List.of(), null);
    }

    /** One more member, by its JSON name. */
    public XmlForm member(String property, XmlNode node) {
        Map<String, XmlNode> more = new LinkedHashMap<>(members);
        more.put(property, node);
        return new XmlForm(kinds, more, required, patterns, others, prefix, items);
    }

    /** Members that every value has: where an unwrapped array is missing it is empty. */
    public XmlForm required(String... names) {
        return new XmlForm(kinds, members, Set.of(names), patterns, others, prefix, items);
    }

    /** Members in which a pattern is found. */
    public XmlForm pattern(Expression pattern, XmlNode node) {
        Map<Expression, XmlNode> more = new LinkedHashMap<>(patterns);
        more.put(pattern, node);
        return new XmlForm(kinds, members, required, more, others, prefix, items);
    }

    /** All other members. */
    public XmlForm others(XmlNode node) {
        return new XmlForm(kinds, members, required, patterns, node, prefix, items);
    }

    /** The first items of an array, one by one. */
    public XmlForm prefix(XmlNode... nodes) {
        return new XmlForm(kinds, members, required, patterns, others, List.of(nodes), items);
    }

    /** The items of an array after these. */
    public XmlForm items(XmlNode node) {
        return new XmlForm(kinds, members, required, patterns, others, prefix, node);
    }

    boolean isOpen() {
        return kinds.size() == JsonKind.values().length;
    }

    boolean isObject() {
        return isOpen() ? !members.isEmpty() || !patterns.isEmpty() || others != null : kinds.contains(JsonKind.OBJECT);
    }

    boolean isArray() {
        return isOpen() ? !isObject() && (items != null || !prefix.isEmpty()) : kinds.contains(JsonKind.ARRAY);
    }

    /** Whether text is an own kind of value beside objects and arrays. */
    boolean isScalar() {
        return !isOpen() && (isOf(JsonKind.STRING) || isOf(JsonKind.NUMBER) || isOf(JsonKind.BOOLEAN));
    }

    boolean isOf(JsonKind kind) {
        return kinds.contains(kind);
    }

    /** What text is taken for: the most special kind; where nothing is said it is itself. */
    boolean reads(JsonKind kind) {
        return !isOpen() && kinds.contains(kind);
    }

    Map<String, XmlNode> members() {
        return members;
    }

    boolean isRequired(String property) {
        return required.contains(property);
    }

    /** What a member becomes, whether it is declared or not. */
    XmlNode member(String property, PatternEffort effort) {
        XmlNode declared = members.get(property);
        if (declared != null) {
            return declared;
        }
        XmlName name = XmlName.of(property);
        return patterns.entrySet().stream()
                .filter(pattern -> pattern.getKey().isIn(property, effort))
                .map(Map.Entry::getValue)
                .findFirst()
                .or(() -> Optional.ofNullable(others))
                .orElseGet(() -> XmlNode.element(() -> ANY))
                .named(name);
    }

    /** The member that an element or attribute is by its name, if one is declared. */
    Optional<String> property(XmlNamed found, XmlNode.Place place) {
        return index().getOrDefault(found.local(), List.of()).stream()
                .filter(property -> {
                    XmlNode node = members.get(property);
                    return node != null && node.place() == place && node.isNamed(found);
                })
                .findFirst();
    }

    private Map<String, List<String>> index() {
        Map<String, List<String>> index = byName;
        if (index == null) {
            Map<String, List<String>> built = new HashMap<>();
            members.forEach((property, node) -> node.names()
                    .forEach(name -> built.computeIfAbsent(name.local(), any -> new ArrayList<>())
                            .add(property)));
            index = built;
            byName = built;
        }
        return index;
    }

    /** The members that have no element of their own. */
    Map<String, XmlNode> inlined() {
        Map<String, XmlNode> inlined = new LinkedHashMap<>();
        members.forEach((property, node) -> {
            if (node.place() == XmlNode.Place.NONE) {
                inlined.put(property, node);
            }
        });
        return inlined;
    }

    /** Whether an element or attribute belongs to a declared member, at whatever depth without elements. */
    boolean claims(XmlNamed found) {
        return claims(found, MAX_INLINED);
    }

    private boolean claims(XmlNamed found, int depth) {
        return declares(found)
                || (depth > 0
                        && inlined().values().stream()
                                .anyMatch(node -> node.form().claims(found, depth - 1)));
    }

    /** Whether an element or attribute is a declared member. */
    boolean declares(XmlNamed found) {
        XmlNode.Place place = found instanceof XmlElement.Attribute ? XmlNode.Place.ATTRIBUTE : XmlNode.Place.ELEMENT;
        return property(found, place).isPresent();
    }

    /** Whether a declared member has this local name, in whatever namespace. */
    boolean isCalled(String local, XmlNode.Place place) {
        return index().getOrDefault(local, List.of()).stream()
                .map(members::get)
                .anyMatch(node -> node != null && node.place() == place);
    }

    /** What an item becomes in an array of a name. */
    XmlNode item(int index, XmlName around) {
        XmlNode node = index < prefix.size() ? prefix.get(index) : items;
        return (node == null ? XmlNode.element(() -> ANY) : node).named(around);
    }
}
