package dev.concordat.core.xml;

import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonBoolean;
import dev.concordat.core.json.JsonNull;
import dev.concordat.core.json.JsonNumber;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import org.jspecify.annotations.Nullable;

/**
 * Writes an instance of a schema as a document (XML Object: OpenAPI 3.1.1, 4.8.26; 3.2.0, 4.27): declared members first,
 * in the order of the schema, since XML schemas mostly have one.
 */
public final class XmlWriter {

    private static final XmlName NIL = new XmlName("nil", XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI, "xsi");

    private final XmlForms forms;

    private XmlWriter(XmlForms forms) {
        this.forms = forms;
    }

    /**
     * Writes a value.
     *
     * @param schema null: anything goes
     * @return the document, in no encoding yet; empty where the value has no form: arrays in arrays without
     *     {@code wrapped}, null or a structure in an attribute, keys that are no names, characters that XML does not have
     */
    public static Optional<String> write(XmlForms forms, @Nullable SchemaId schema, JsonValue value) {
        StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        return new XmlWriter(forms).element(forms.root(schema), value, Map.of(), out)
                ? Optional.of(out.toString())
                : Optional.empty();
    }

    private boolean element(XmlNode node, JsonValue value, Map<String, String> around, StringBuilder out) {
        XmlName name = node.nameOrDefault();
        if (!node.isWritable() || node.type() != XmlNodeType.ELEMENT) {
            return false;
        }
        XmlTag tag = new XmlTag(name, around);
        StringBuilder content = new StringBuilder();
        boolean written;
        if (value instanceof JsonNull) {
            tag.attribute(NIL, "true");
            written = true;
        } else if (value instanceof JsonObject object) {
            XmlForm form = forms.form(node.schemas());
            written = attributes(form, object, tag) && members(form, object, tag.inside(), content);
        } else if (value instanceof JsonArray array) {
            written = node.holdsItems() && items(node, array, tag.inside(), content);
        } else {
            written = append(XmlText.content(text(value)), content);
        }
        tag.write(content.toString(), out);
        return written;
    }

    private boolean items(XmlNode node, JsonArray array, Map<String, String> around, StringBuilder out) {
        List<JsonValue> items = array.items();
        for (int i = 0; i < items.size(); i++) {
            if (!element(forms.item(node, i), items.get(i), around, out)) {
                return false;
            }
        }
        return true;
    }

    private static Map<String, JsonValue> ordered(XmlForm form, JsonObject object) {
        Map<String, JsonValue> ordered = new LinkedHashMap<>();
        for (String name : form.members().keySet()) {
            JsonValue value = object.get(name);
            if (value != null) {
                ordered.put(name, value);
            }
        }
        object.members().forEach(ordered::putIfAbsent);
        return ordered;
    }

    private boolean attributes(XmlForm form, JsonObject object, XmlTag tag) {
        for (Map.Entry<String, JsonValue> member : ordered(form, object).entrySet()) {
            XmlNode node = forms.member(form, member.getKey());
            JsonValue value = member.getValue();
            if (node.type() == XmlNodeType.ATTRIBUTE) {
                Optional<String> text = isScalar(value) ? XmlText.attribute(text(value)) : Optional.empty();
                if (text.isEmpty() || !node.isWritable()) {
                    return false;
                }
                tag.attribute(node.nameOrDefault(), text.get());
            } else if (node.type() == XmlNodeType.NONE && value instanceof JsonObject inner) {
                if (!attributes(forms.form(node.schemas()), inner, tag)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean members(XmlForm form, JsonObject object, Map<String, String> around, StringBuilder out) {
        for (Map.Entry<String, JsonValue> member : ordered(form, object).entrySet()) {
            if (!member(forms.member(form, member.getKey()), member.getValue(), around, out)) {
                return false;
            }
        }
        return true;
    }

    private boolean member(XmlNode node, JsonValue value, Map<String, String> around, StringBuilder out) {
        return switch (node.type()) {
            case ATTRIBUTE -> true;
            case TEXT -> isScalar(value) && append(XmlText.content(text(value)), out);
            case CDATA -> isScalar(value) && append(XmlText.section(text(value)), out);
            case NONE -> value instanceof JsonObject inner && inner(forms.form(node.schemas()), inner, around, out);
            case ELEMENT -> {
                boolean repeated = node.arrays() == XmlArrays.REPEATED;
                yield (repeated && value instanceof JsonArray array)
                        ? items(node, array, around, out)
                        : element(node, value, around, out);
            }
        };
    }

    /** Members in the element of the object around theirs: those that no schema names could belong to either. */
    private boolean inner(XmlForm form, JsonObject object, Map<String, String> around, StringBuilder out) {
        return form.members().keySet().containsAll(object.members().keySet()) && members(form, object, around, out);
    }

    private static boolean isScalar(JsonValue value) {
        return value instanceof JsonString || value instanceof JsonNumber || value instanceof JsonBoolean;
    }

    private static String text(JsonValue scalar) {
        return scalar instanceof JsonString string ? string.value() : scalar.toJson();
    }

    private static boolean append(Optional<String> text, StringBuilder out) {
        text.ifPresent(out::append);
        return text.isPresent();
    }
}
