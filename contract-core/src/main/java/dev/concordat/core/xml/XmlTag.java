package dev.concordat.core.xml;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A start tag while it is written: attributes, and declarations of the namespaces that are not in force around it. */
final class XmlTag {

    private static final String OTHER_PREFIX = "ns";

    private final Map<String, String> around;
    private final Map<String, String> declared = new LinkedHashMap<>();
    private final StringBuilder attributes = new StringBuilder();
    private final String name;

    /** @param around the namespaces in force, by prefix; "" is the default one */
    XmlTag(XmlName name, Map<String, String> around) {
        this.around = around;
        String namespace = name.namespace();
        if (namespace == null) {
            declare("", "");
            this.name = name.local();
        } else if (name.prefix() == null) {
            declare("", namespace);
            this.name = name.local();
        } else {
            this.name = prefix(name.prefix(), namespace) + ":" + name.local();
        }
    }

    /** Adds an attribute; it is in a namespace only with a prefix (Namespaces in XML 1.0, 6.2). */
    void attribute(XmlName attribute, String escaped) {
        @Nullable String namespace = attribute.namespace();
        @Nullable String prefix = attribute.prefix();
        attributes.append(' ');
        if (namespace != null && prefix != null) {
            attributes.append(prefix(prefix, namespace)).append(':');
        }
        attributes.append(attribute.local()).append("=\"").append(escaped).append('"');
    }

    private String prefix(String wanted, String namespace) {
        boolean usable = XmlText.isName(wanted) && !wanted.startsWith("xml");
        String prefix = usable ? wanted : OTHER_PREFIX;
        for (int i = 1; declared.containsKey(prefix) && !namespace.equals(declared.get(prefix)); i++) {
            prefix = OTHER_PREFIX + i;
        }
        declare(prefix, namespace);
        return prefix;
    }

    private void declare(String prefix, String namespace) {
        if (!around.getOrDefault(prefix, "").equals(namespace)) {
            declared.put(prefix, namespace);
        }
    }

    String name() {
        return name;
    }

    /** The namespaces in force inside. */
    Map<String, String> inside() {
        if (declared.isEmpty()) {
            return around;
        }
        Map<String, String> inside = new LinkedHashMap<>(around);
        inside.putAll(declared);
        return inside;
    }

    /** The tag with what stands in it. */
    void write(String content, StringBuilder out) {
        out.append('<').append(name);
        declared.forEach((prefix, namespace) -> out.append(prefix.isEmpty() ? " xmlns" : " xmlns:" + prefix)
                .append("=\"")
                .append(XmlText.attribute(namespace).orElse(""))
                .append('"'));
        out.append(attributes);
        if (content.isEmpty()) {
            out.append("/>");
        } else {
            out.append('>').append(content).append("</").append(name).append('>');
        }
    }
}
