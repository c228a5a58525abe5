package dev.concordat.runtime.xml;

import dev.concordat.runtime.json.JsonValue;
import dev.concordat.runtime.json.JsonValue.JsonArray;
import dev.concordat.runtime.json.JsonValue.JsonNull;
import dev.concordat.runtime.json.JsonValue.JsonNumber;
import dev.concordat.runtime.json.JsonValue.JsonObject;
import dev.concordat.runtime.violation.PatternEffort;
import dev.concordat.runtime.violation.PointedReport;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;

/**
 * A JSON value -> its document (XML 1.0, Namespaces in XML 1.0), one line. {@link XmlException} where XML cannot hold
 * something.
 */
final class XmlWriter {
    private static final XmlName NIL = XmlName.of("nil", XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI, "xsi");

    private static final String OTHER_PREFIX = "ns";

    private final StringBuilder out = new StringBuilder();
    private final PatternEffort effort = new PatternEffort();

    private XmlWriter() {}

    static String document(JsonValue value, XmlNode root, Charset charset) {
        XmlWriter writer = new XmlWriter();
        writer.out
                .append("<?xml version=\"1.0\" encoding=\"")
                .append(charset.name())
                .append("\"?>\n");
        writer.element(value, root, "", Map.of());
        return writer.out.toString();
    }

    /** @param scope the namespaces of prefixes, the default one under "" */
    private void element(JsonValue value, XmlNode node, String pointer, Map<String, String> scope) {
        XmlForm form = node.form();
        Start start = new Start(node.name(), pointer, scope);
        if (value instanceof JsonNull) {
            start.attribute(NIL, "true");
        } else if (value instanceof JsonObject object) {
            attributes(object, form, pointer, start);
        }
        start.write(out);
        int opened = out.length();
        if (value instanceof JsonObject object) {
            members(object, form, pointer, start.scope);
        } else if (value instanceof JsonArray array) {
            items(array, node, pointer, start.scope);
        } else if (!(value instanceof JsonNull)) {
            escape(scalar(value, pointer), pointer, out, false);
        }
        if (out.length() == opened) {
            out.setLength(opened - 1);
            out.append("/>");
        } else {
            out.append("</").append(start.name).append('>');
        }
    }

    /** In the order of the form, as schemas of XML would demand; what it does not declare comes last. */
    private static Map<String, JsonValue> ordered(JsonObject object, XmlForm form) {
        Map<String, JsonValue> ordered = new LinkedHashMap<>();
        for (String property : form.members().keySet()) {
            JsonValue value = object.members().get(property);
            if (value != null) {
                ordered.put(property, value);
            }
        }
        object.members().forEach(ordered::putIfAbsent);
        return ordered;
    }

    private void attributes(JsonObject object, XmlForm form, String pointer, Start start) {
        ordered(object, form).forEach((property, value) -> {
            XmlNode node = form.member(property, effort);
            String step = pointer + PointedReport.step(property);
            if (node.place() == XmlNode.Place.ATTRIBUTE) {
                start.attribute(node.name(), scalar(value, step));
            } else if (node.place() == XmlNode.Place.NONE && value instanceof JsonObject inner) {
                attributes(inner, node.form(), step, start);
            }
        });
    }

    private void members(JsonObject object, XmlForm form, String pointer, Map<String, String> scope) {
        ordered(object, form).forEach((property, value) -> {
            XmlNode node = form.member(property, effort);
            String step = pointer + PointedReport.step(property);
            switch (node.place()) {
                case ELEMENT -> {
                    if (value instanceof JsonArray array && !node.isWrapped()) {
                        items(array, node, step, scope);
                    } else {
                        element(value, node, step, scope);
                    }
                }
                case TEXT -> escape(scalar(value, step), step, out, false);
                case CDATA -> cdata(scalar(value, step), step);
                case NONE -> {
                    if (!(value instanceof JsonObject inner)) {
                        throw new XmlException(step, "only an object can stand in the element around it");
                    }
                    members(inner, node.form(), step, scope);
                }
                case ATTRIBUTE -> {} // has been written
            }
        });
    }

    private void items(JsonArray array, XmlNode node, String pointer, Map<String, String> scope) {
        List<JsonValue> items = array.items();
        for (int i = 0; i < items.size(); i++) {
            XmlNode item = node.form().item(i, node.name());
            if (items.get(i) instanceof JsonArray && !item.isWrapped()) {
                throw new XmlException(pointer + "/" + i, "an array in an array must be wrapped");
            }
            element(items.get(i), item, pointer + "/" + i, scope);
        }
    }

    private static String scalar(JsonValue value, String pointer) {
        if (value instanceof JsonObject || value instanceof JsonArray || value instanceof JsonNull) {
            throw new XmlException(pointer, "only text, a number or a boolean can stand in an attribute or text");
        }
        return value instanceof JsonNumber number ? number.value().toString() : value.text();
    }

    private void cdata(String text, String pointer) {
        check(text, pointer);
        if (text.indexOf('\r') >= 0) {
            escape(text, pointer, out, false); // a section would lose it (XML 1.0, 2.11)
        } else if (!text.isEmpty()) {
            out.append("<![CDATA[")
                    .append(text.replace("]]>", "]]]]><![CDATA[>"))
                    .append("]]>");
        }
    }

    /** What attributes and line ends would lose is written as a reference (XML 1.0, 2.11 and 3.3.3). */
    private static void escape(String text, String pointer, StringBuilder to, boolean attribute) {
        check(text, pointer);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> to.append("&amp;");
                case '<' -> to.append("&lt;");
                case '>' -> to.append("&gt;");
                case '\r' -> to.append("&#13;");
                case '"' -> to.append(attribute ? "&quot;" : "\"");
                case '\n' -> to.append(attribute ? "&#10;" : "\n");
                case '\t' -> to.append(attribute ? "&#9;" : "\t");
                default -> to.append(c);
            }
        }
    }

    private static void check(String text, String pointer) {
        text.codePoints().filter(c -> !isCharacter(c)).findFirst().ifPresent(c -> {
            throw new XmlException(pointer, String.format("XML cannot hold the character U+%04X", c));
        });
    }

    /** {@code Char} of XML 1.0, 2.2. */
    private static boolean isCharacter(int c) {
        return c < ' '
                ? c == '\t' || c == '\n' || c == '\r'
                : c < Character.MIN_SURROGATE || (c > Character.MAX_SURROGATE && c != 0xFFFE && c != 0xFFFF);
    }

    /** A start tag while it is put together. */
    private static final class Start {
        private final String pointer;
        private final Map<String, String> scope;
        private final Map<String, String> declared = new LinkedHashMap<>();
        private final StringBuilder attributes = new StringBuilder();
        private final String name;

        Start(XmlName element, String pointer, Map<String, String> around) {
            this.pointer = pointer;
            this.scope = new HashMap<>(around);
            this.name = qualified(element, false);
        }

        void attribute(XmlName attribute, String value) {
            attributes.append(' ').append(qualified(attribute, true)).append("=\"");
            escape(value, pointer, attributes, true);
            attributes.append('"');
        }

        /** The name with its prefix, of which the namespace is declared where it is not yet. */
        private String qualified(XmlName one, boolean attribute) {
            if (!one.isWritable()) {
                throw new XmlException(pointer, "'" + one.local() + "' is no XML name");
            }
            String namespace = one.namespace() == null ? "" : one.namespace();
            String prefix = one.prefix() == null || namespace.isEmpty() ? "" : one.prefix();
            if (prefix.isEmpty() && attribute) {
                if (one.local().equals(XMLConstants.XMLNS_ATTRIBUTE)) {
                    throw new XmlException(pointer, "an attribute called xmlns declares a namespace");
                }
                return one.local();
            }
            String free = free(prefix, namespace);
            if (!scope.getOrDefault(free, "").equals(namespace)) {
                declared.put(free, namespace);
                scope.put(free, namespace);
            }
            return free.isEmpty() ? one.local() : free + ":" + one.local();
        }

        /** The prefix, or another one where this tag has given it to another namespace. */
        private String free(String prefix, String namespace) {
            String free = prefix.startsWith("xml") ? OTHER_PREFIX : prefix;
            for (int i = 1; declared.containsKey(free) && !namespace.equals(declared.get(free)); i++) {
                free = OTHER_PREFIX + i;
            }
            return free;
        }

        void write(StringBuilder to) {
            to.append('<').append(name);
            declared.forEach((prefix, namespace) -> {
                to.append(prefix.isEmpty() ? " xmlns" : " xmlns:" + prefix).append("=\"");
                escape(namespace, pointer, to, true);
                to.append('"');
            });
            to.append(attributes).append('>');
        }
    }
}
