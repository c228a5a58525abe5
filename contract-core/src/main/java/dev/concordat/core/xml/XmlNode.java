package dev.concordat.core.xml;

import dev.concordat.core.contract.SchemaId;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import org.jspecify.annotations.Nullable;

/**
 * What one member, item or whole body becomes in a document.
 *
 * @param type an array that is not wrapped has the type of its items
 * @param name its own name, from which those of an array's items may follow; null: nothing names it
 * @param names the elements that it is read from; empty: any
 * @param schemas what says something about its value
 */
public record XmlNode(
        XmlNodeType type, @Nullable XmlName name, XmlArrays arrays, Set<XmlName> names, List<SchemaId> schemas) {

    /** The root of a document that nothing names (the specification leaves it open). */
    public static final XmlName UNNAMED = XmlName.of("root");

    public XmlNode {
        names = Set.copyOf(names);
        schemas = List.copyOf(schemas);
    }

    /** The name to write. */
    public XmlName nameOrDefault() {
        return name == null ? UNNAMED : name;
    }

    /** Whether a document can have its name: as an attribute, {@code xmlns} declares a namespace. */
    public boolean isWritable() {
        String local = nameOrDefault().local();
        return XmlText.isName(local) && !(type == XmlNodeType.ATTRIBUTE && local.equals(XMLConstants.XMLNS_ATTRIBUTE));
    }

    /** Whether an array at this node has an element around its items. */
    boolean holdsItems() {
        return arrays == XmlArrays.WRAPPED || arrays == XmlArrays.ROOT;
    }

    XmlNode called(XmlName other) {
        return new XmlNode(type, other, arrays, Set.of(other), schemas);
    }

    /** Whether an element is meant. */
    boolean takes(XmlElement element) {
        return names.isEmpty()
                || names.stream()
                        .anyMatch(each -> each.local().equals(element.local()) && each.isIn(element.namespace()));
    }
}
