package dev.concordat.generator.xml;

import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.json.JsonType;
import dev.concordat.core.xml.XmlArrays;
import dev.concordat.core.xml.XmlForms;
import dev.concordat.core.xml.XmlName;
import dev.concordat.core.xml.XmlNode;
import dev.concordat.core.xml.XmlNodeType;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Why no document can say what the values of a schema say. */
public final class XmlObstacle {

    private XmlObstacle() {}

    /** The first obstacle; empty where every value has a form, unless a text has a character that XML has not. */
    public static Optional<String> of(XmlForms forms, SchemaId body) {
        XmlNode root = forms.root(body);
        if (root.type() != XmlNodeType.ELEMENT) {
            return Optional.of(body + " is no element, which a whole document must be");
        }
        Set<XmlNode> seen = new HashSet<>();
        Deque<XmlNode> open = new ArrayDeque<>();
        open.add(root);
        while (!open.isEmpty()) {
            XmlNode node = open.remove();
            if (seen.add(node)) {
                XmlParts parts = XmlParts.of(forms, node);
                Optional<String> obstacle = at(forms, node, parts);
                if (obstacle.isPresent()) {
                    return obstacle;
                }
                open.addAll(parts.all());
            }
        }
        return Optional.empty();
    }

    private static Optional<String> at(XmlForms forms, XmlNode node, XmlParts parts) {
        XmlName name = node.nameOrDefault();
        String place =
                node.schemas().isEmpty() ? name.local() : node.schemas().get(0).toString();
        boolean named = node.type() == XmlNodeType.ELEMENT || node.type() == XmlNodeType.ATTRIBUTE;
        if (named && !name.local().equals(XmlParts.ANY_NAME) && !node.isWritable()) {
            String what = node.type() == XmlNodeType.ATTRIBUTE ? " is no name of an attribute" : " is no name of XML";
            return Optional.of("\"" + name.local() + "\" of " + place + what);
        }
        if (parts.allItems().stream().anyMatch(item -> isUnwrapped(forms, item))) {
            return Optional.of("the items of " + place + " are arrays that are not wrapped");
        }
        if (parts.allItems().stream().anyMatch(item -> item.type() != XmlNodeType.ELEMENT)) {
            return Optional.of("the items of " + place + " are no elements");
        }
        boolean structured = parts.form().types().contains(JsonType.OBJECT) || parts.isArray();
        boolean text = node.type().isText() || node.type() == XmlNodeType.ATTRIBUTE;
        if (text && structured && !parts.form().isOpen()) {
            return Optional.of(place + " is no text, which must stand in an attribute or as text");
        }
        if (node.type() == XmlNodeType.NONE && !(parts.isOnly(JsonType.OBJECT) && isFinite(forms, node, Set.of()))) {
            return Optional.of(place + " has no element, which only an object can do without");
        }
        return Optional.empty();
    }

    private static boolean isUnwrapped(XmlForms forms, XmlNode item) {
        return item.arrays() == XmlArrays.NONE && XmlParts.of(forms, item).isArray();
    }

    /** Whether a value without an element never holds itself without one. */
    private static boolean isFinite(XmlForms forms, XmlNode node, Set<List<SchemaId>> above) {
        Set<List<SchemaId>> path = new HashSet<>(above);
        return path.add(node.schemas())
                && XmlParts.of(forms, node).members().values().stream()
                        .filter(member -> member.type() == XmlNodeType.NONE)
                        .allMatch(member -> isFinite(forms, member, path));
    }
}
