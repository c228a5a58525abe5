package dev.concordat.core.xml;

import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Result;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonNull;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonType;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.parse.Pointer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads a document as the instance of a schema (XML Object: OpenAPI 3.1.1, 4.8.26; 3.2.0, 4.27). What the schema does
 * not know becomes a member, too, so that an ordinary validator judges it. Text is read as the types of its schema say,
 * the most special one first, as what the schema accepts where there is a choice.
 */
public final class XmlReader {

    private final XmlForms forms;
    private final XmlScalars scalars;
    private final String source;
    private final List<Finding> findings = new ArrayList<>();

    private XmlReader(XmlForms forms, BiPredicate<SchemaId, JsonValue> accepts, String source) {
        this.forms = forms;
        this.scalars = new XmlScalars(accepts);
        this.source = source;
    }

    /**
     * Reads a document.
     *
     * @param accepts whether a schema accepts a value
     * @param schema null: anything goes
     * @param source the document's name in findings
     * @param charset the one of the Content-Type field; null: not said
     * @return no value, and an error with line and column, where the bytes are not well-formed or where an element says
     *     what no instance can hold, with the instance's pointer
     */
    public static Result<JsonValue> read(
            XmlForms forms,
            BiPredicate<SchemaId, JsonValue> accepts,
            @Nullable SchemaId schema,
            String source,
            byte[] bytes,
            @Nullable String charset) {
        XmlReader reader = new XmlReader(forms, accepts, source);
        return XmlParser.parse(source, bytes, charset).then(root -> reader.root(forms.root(schema), root));
    }

    /** Whether a text is a document of its own. */
    public static boolean isDocument(String text) {
        return XmlElement.trim(text).startsWith("<")
                && XmlParser.parse("text", text.getBytes(StandardCharsets.UTF_8), "UTF-8")
                                .value()
                        != null;
    }

    private Result<JsonValue> root(XmlNode node, XmlElement element) {
        if (!node.takes(element)) {
            wrong(element, "", "the root is <" + element.local() + ">, not " + expected(node));
        }
        JsonValue value = element(node, element, "");
        return findings.isEmpty() ? Result.of(value) : Result.failed(findings);
    }

    private void wrong(XmlElement element, String pointer, String problem) {
        findings.add(Finding.error(
                "xml-form", problem, null, new SourceLocation(source, element.line(), element.column(), pointer)));
    }

    private static String expected(XmlNode node) {
        XmlName name = node.names().stream()
                .min(Comparator.comparing(XmlName::toString))
                .orElseGet(node::nameOrDefault);
        String space = name.namespace() == null ? "" : " in the namespace " + name.namespace();
        return switch (node.type()) {
            case ELEMENT -> "<" + name.local() + ">" + space;
            case ATTRIBUTE -> "the attribute " + name.local() + space;
            case TEXT, CDATA -> "the text";
            case NONE -> "without an element of its own";
        };
    }

    private JsonValue element(XmlNode node, XmlElement element, String pointer) {
        if (element.nil()) {
            return JsonNull.NULL;
        }
        XmlForm form = forms.form(node.schemas());
        boolean structure = !element.children().isEmpty();
        boolean attributes = !element.attributes().isEmpty();
        if (form.isObject() && (structure || attributes || !form.isScalar() || form.text() != null)) {
            boolean items = structure && form.isArray() && node.holdsItems() && areItems(node, element);
            return items ? array(node, element, pointer) : object(node.schemas(), form, element, pointer);
        }
        if (form.isArray() && node.holdsItems() && (structure || !form.isScalar())) {
            return array(node, element, pointer);
        }
        return structure
                ? object(node.schemas(), form, element, pointer)
                : scalars.read(node.schemas(), form, element.text());
    }

    private boolean areItems(XmlNode node, XmlElement element) {
        XmlNode item = forms.item(node, 0);
        return element.children().stream().allMatch(item::takes);
    }

    private JsonArray array(XmlNode node, XmlElement element, String pointer) {
        List<JsonValue> items = new ArrayList<>();
        if (element.hasText()) {
            wrong(element, pointer, "there is text between the items of <" + element.local() + ">");
        }
        for (XmlElement child : element.children()) {
            XmlNode item = forms.item(node, items.size());
            String place = Pointer.child(pointer, items.size());
            if (!item.takes(child)) {
                wrong(
                        child,
                        place,
                        "<" + child.local() + "> is no item of <" + element.local() + ">: these are " + expected(item));
            }
            items.add(element(item, child, place));
        }
        return new JsonArray(items);
    }

    private JsonObject object(List<SchemaId> schemas, XmlForm form, XmlElement element, String pointer) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        List<XmlElement.Attribute> attributes = new ArrayList<>(element.attributes());
        List<XmlElement> children = new ArrayList<>(element.children());
        String text = form.text();
        boolean textTaken = text != null;
        for (Map.Entry<String, XmlNode> member : form.members().entrySet()) {
            if (member.getValue().type() == XmlNodeType.NONE) {
                XmlForm inner = forms.form(member.getValue().schemas());
                XmlElement part = part(form, inner, element, !textTaken);
                textTaken |= inner.text() != null;
                attributes.removeAll(part.attributes());
                children.removeIf(child -> !form.declares(child) && inner.declares(child));
                if (!part.isEmpty() || form.required().contains(member.getKey())) {
                    String place = Pointer.child(pointer, member.getKey());
                    members.put(member.getKey(), object(member.getValue().schemas(), inner, part, place));
                }
            }
        }
        for (XmlElement.Attribute attribute : attributes) {
            attribute(form, attribute, element, pointer, members);
        }
        Map<String, List<XmlElement>> named = new LinkedHashMap<>();
        for (XmlElement child : children) {
            named.computeIfAbsent(form.member(child), name -> new ArrayList<>()).add(child);
        }
        named.forEach((name, elements) -> members.put(name, member(form, name, elements, pointer)));
        if (text != null) {
            text(form, text, element, members);
        } else if (!textTaken && element.hasText()) {
            wrong(element, pointer, "there is text between the elements of <" + element.local() + ">");
        }
        return completed(schemas, form, members);
    }

    /** What stands in an element for a member that has no element of its own. */
    private static XmlElement part(XmlForm form, XmlForm inner, XmlElement element, boolean withText) {
        return element.with(
                element.attributes().stream()
                        .filter(each -> form.member(each) == null && inner.member(each) != null)
                        .toList(),
                element.children().stream()
                        .filter(each -> !form.declares(each) && inner.declares(each))
                        .toList(),
                withText && inner.text() != null ? element.text() : "");
    }

    private void attribute(
            XmlForm form,
            XmlElement.Attribute attribute,
            XmlElement element,
            String pointer,
            Map<String, JsonValue> members) {
        String declared = form.member(attribute);
        String name = declared == null ? attribute.local() : declared;
        XmlNode node = forms.member(form, name);
        if (declared == null && form.members().containsKey(name)) {
            wrong(element, Pointer.child(pointer, name), "the attribute " + name + " must be " + expected(node));
        }
        members.put(name, scalars.read(node.schemas(), forms.form(node.schemas()), attribute.value()));
    }

    private void text(XmlForm form, String name, XmlElement element, Map<String, JsonValue> members) {
        XmlNode node = forms.member(form, name);
        boolean needed =
                form.required().contains(name) && forms.form(node.schemas()).allows(JsonType.STRING);
        if (element.hasText()
                || (element.children().isEmpty() && !element.text().isEmpty())
                || needed) {
            String text = element.children().isEmpty() ? element.text() : element.trimmed();
            members.put(name, scalars.read(node.schemas(), forms.form(node.schemas()), text));
        }
    }

    private JsonValue member(XmlForm form, String name, List<XmlElement> elements, String around) {
        XmlNode node = forms.member(form, name);
        String pointer = Pointer.child(around, name);
        for (XmlElement element : elements) {
            if (form.members().containsKey(name) && (node.type() != XmlNodeType.ELEMENT || !node.takes(element))) {
                wrong(element, pointer, "<" + element.local() + "> must be " + expected(node));
            }
        }
        XmlForm own = forms.form(node.schemas());
        boolean array = own.isArray() && node.arrays() == XmlArrays.REPEATED;
        if (elements.size() == 1 && !array) {
            return element(node, elements.get(0), pointer);
        }
        if (elements.size() == 1 && (own.isScalar() || elements.get(0).nil())) {
            int before = findings.size();
            JsonValue single = element(node, elements.get(0), pointer);
            if (scalars.accepted(node.schemas(), single)) {
                return single;
            }
            findings.subList(before, findings.size()).clear();
        }
        List<JsonValue> items = new ArrayList<>();
        for (XmlElement element : elements) {
            XmlNode item = array ? forms.item(node, items.size()) : node;
            items.add(element(item, element, Pointer.child(pointer, items.size())));
        }
        return new JsonArray(items);
    }

    /** What leaves no trace is there where it must be: an empty array that is not wrapped. */
    private JsonObject completed(List<SchemaId> schemas, XmlForm form, Map<String, JsonValue> members) {
        form.members().forEach((name, node) -> {
            if (form.required().contains(name) && isTraceless(node)) {
                members.putIfAbsent(name, new JsonArray(List.of()));
            }
        });
        JsonObject object = new JsonObject(members);
        form.members().forEach((name, node) -> {
            if (form.perhaps().contains(name) && isTraceless(node)) {
                members.putIfAbsent(name, new JsonArray(List.of()));
            }
        });
        JsonObject more = new JsonObject(members);
        return more.equals(object) || scalars.accepted(schemas, object) || !scalars.accepted(schemas, more)
                ? object
                : more;
    }

    private boolean isTraceless(XmlNode node) {
        return node.type() == XmlNodeType.ELEMENT
                && node.arrays() == XmlArrays.REPEATED
                && forms.form(node.schemas()).isArray();
    }
}
