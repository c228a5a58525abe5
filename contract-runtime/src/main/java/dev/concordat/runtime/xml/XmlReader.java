package dev.concordat.runtime.xml;

import dev.concordat.runtime.json.JsonKind;
import dev.concordat.runtime.json.JsonValue;
import dev.concordat.runtime.violation.PatternEffort;
import dev.concordat.runtime.violation.PointedReport;
import dev.concordat.runtime.violation.Violation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Elements -> the JSON value that they stand for. Whether it matches its schema is judged afterwards, as any JSON is. */
final class XmlReader {
    /** RFC 8259, section 6, as long as numbers of JSON may be. */
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]{1,4})?");

    private static final int LONGEST_NUMBER = 1000;

    private static final JsonValue NULL = new JsonValue.JsonNull();

    private final PatternEffort effort;
    private final Set<String> texts;
    private final Set<String> doubtful = new LinkedHashSet<>();

    /**
     * For one document.
     *
     * @param texts where the value is text, whatever it looks like (JSON Pointers)
     */
    XmlReader(PatternEffort effort, Set<String> texts) {
        this.effort = effort;
        this.texts = texts;
    }

    /** The value of a document; {@link XmlException} where it says something that no value says. */
    JsonValue document(XmlElement root, XmlNode node) {
        if (!node.takes(root)) {
            String name = node.names().get(0).local();
            throw new XmlException("", "the document is a <" + root.local() + ">, not a <" + name + ">");
        }
        return value(root, node, "");
    }

    private JsonValue value(XmlElement element, XmlNode node, String pointer) {
        XmlForm form = node.form();
        if (element.isNil()) {
            return NULL;
        }
        boolean onlyText = !element.hasChildren() && element.attributes().isEmpty();
        if (node.isWrapped() && form.isArray() && isList(element, node, form)) {
            return items(element, node, form, pointer);
        }
        if (form.isObject()) {
            boolean text = onlyText && !hasText(form);
            boolean scalar = element.isBlank() ? form.isScalar() && form.isOf(JsonKind.STRING) : true;
            return text && scalar ? scalar(element.text(), form, pointer) : object(element, form, pointer);
        }
        return element.hasChildren() ? object(element, form, pointer) : scalar(element.text(), form, pointer);
    }

    private static boolean isList(XmlElement element, XmlNode node, XmlForm form) {
        if (!element.hasChildren()) {
            return element.isBlank() || (!form.isScalar() && !form.isObject());
        }
        XmlElement first = element.children().get(0);
        return !form.isObject()
                || (form.item(0, node.name()).takes(first)
                        && form.property(first, XmlNode.Place.ELEMENT).isEmpty());
    }

    private JsonValue items(XmlElement element, XmlNode node, XmlForm form, String pointer) {
        if (!element.isBlank()) {
            throw textBetween(pointer);
        }
        List<JsonValue> items = new ArrayList<>();
        for (XmlElement child : element.children()) {
            String step = pointer + "/" + items.size();
            XmlNode item = form.item(items.size(), node.name());
            if (!item.takes(child)) {
                throw new XmlException(
                        step,
                        "the element is a <" + child.local() + ">, not a <"
                                + item.names().get(0).local() + ">");
            }
            items.add(value(child, item, step));
        }
        return JsonValue.of(items);
    }

    private JsonValue object(XmlElement element, XmlForm form, String pointer) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        XmlElement own = element;
        for (Map.Entry<String, XmlNode> inlined : form.inlined().entrySet()) {
            XmlForm inner = inlined.getValue().form();
            boolean text = hasText(inner) && !hasText(form);
            XmlElement part = own.only(found -> !form.declares(found) && inner.claims(found), text);
            if (!part.isEmpty() || form.isRequired(inlined.getKey())) {
                String step = pointer + PointedReport.step(inlined.getKey());
                members.put(inlined.getKey(), object(part, inner, step));
                own = own.without(part, text);
            }
        }
        for (XmlElement.Attribute attribute : own.attributes()) {
            String property = property(form, attribute, XmlNode.Place.ATTRIBUTE, pointer);
            XmlForm text = form.member(property, effort).form();
            members.put(property, scalar(attribute.value(), text, pointer + PointedReport.step(property)));
        }
        Map<String, List<XmlElement>> elements = new LinkedHashMap<>();
        for (XmlElement child : own.children()) {
            String property = property(form, child, XmlNode.Place.ELEMENT, pointer);
            elements.computeIfAbsent(property, any -> new ArrayList<>()).add(child);
        }
        elements.forEach((property, found) -> {
            String step = pointer + PointedReport.step(property);
            if (members.putIfAbsent(property, member(found, form.member(property, effort), step)) != null) {
                throw new XmlException(step, "an attribute and an element have the same name");
            }
        });
        text(own, form, members, pointer);
        form.members().forEach((property, node) -> {
            if (form.isRequired(property) && isOnlyRepeated(node)) {
                members.putIfAbsent(property, JsonValue.of(List.of()));
            }
        });
        return JsonValue.of(members);
    }

    private static boolean isOnlyRepeated(XmlNode node) {
        XmlForm form = node.form();
        return node.place() == XmlNode.Place.ELEMENT
                && !node.isWrapped()
                && form.isArray()
                && !form.isObject()
                && !form.isScalar();
    }

    private static String property(XmlForm form, XmlNamed found, XmlNode.Place place, String pointer) {
        return form.property(found, place).orElseGet(() -> {
            String local = found.local();
            if (form.members().containsKey(local) || form.isCalled(local, place)) {
                // It would be taken for the member, which is written in another way.
                String kind = place == XmlNode.Place.ATTRIBUTE ? "attribute " : "element ";
                throw new XmlException(
                        pointer + PointedReport.step(local), "the " + kind + local + " is not known here");
            }
            return local;
        });
    }

    /** A member from all elements that are it. */
    private JsonValue member(List<XmlElement> found, XmlNode node, String pointer) {
        XmlForm form = node.form();
        boolean repeated = form.isArray() && !node.isWrapped();
        XmlElement first = found.get(0);
        if (found.size() == 1 && !(repeated && isItem(first, form))) {
            return value(first, node, pointer);
        }
        List<JsonValue> items = new ArrayList<>();
        for (XmlElement element : found) {
            XmlNode item = repeated ? form.item(items.size(), node.name()) : node;
            items.add(value(element, item, pointer + "/" + items.size()));
        }
        return JsonValue.of(items);
    }

    /** Whether one element is the only item of an array rather than the value itself, which is tried first. */
    private static boolean isItem(XmlElement element, XmlForm form) {
        return element.isNil()
                ? !form.isOf(JsonKind.NULL)
                : !form.isScalar() || (element.hasChildren() && !form.isObject());
    }

    private void text(XmlElement element, XmlForm form, Map<String, JsonValue> members, String pointer) {
        if (!hasText(form)) {
            if (!element.isBlank()) {
                throw textBetween(pointer);
            }
            return;
        }
        form.members().forEach((property, node) -> {
            boolean empty = form.isRequired(property) && node.form().isOf(JsonKind.STRING);
            boolean said = !element.isBlank()
                    || (!element.hasChildren() && !element.text().isEmpty());
            if (node.isText() && (said || empty)) {
                // Between elements the white space belongs to the layout.
                String text = element.hasChildren() ? XmlElement.trimmed(element.text()) : element.text();
                members.put(property, scalar(text, node.form(), pointer + PointedReport.step(property)));
            }
        });
    }

    private static boolean hasText(XmlForm form) {
        return form.members().values().stream().anyMatch(XmlNode::isText);
    }

    private static XmlException textBetween(String pointer) {
        return new XmlException(pointer, "text stands between its elements");
    }

    /** The most special kind that the text can be, unless it is known to be no more than text. */
    private JsonValue scalar(String text, XmlForm form, String pointer) {
        JsonValue special = special(XmlElement.trimmed(text), form);
        if (special == null || texts.contains(pointer)) {
            return JsonValue.of(text);
        }
        if (form.isOf(JsonKind.STRING)) {
            doubtful.add(pointer);
        }
        return special;
    }

    private static @Nullable JsonValue special(String trimmed, XmlForm form) {
        if (form.reads(JsonKind.BOOLEAN) && (trimmed.equals("true") || trimmed.equals("false"))) {
            return JsonValue.of(trimmed.equals("true"));
        }
        boolean number = form.reads(JsonKind.NUMBER) && trimmed.length() <= LONGEST_NUMBER;
        if (number && NUMBER.matcher(trimmed).matches()) {
            return JsonValue.of(new BigDecimal(trimmed));
        }
        return trimmed.isEmpty() && form.reads(JsonKind.NULL) && !form.isOf(JsonKind.STRING) ? NULL : null;
    }

    /** Where a schema that says no may have meant the text itself: what was taken for something more special. */
    Set<String> doubtful(List<Violation> found) {
        return doubtful.stream()
                .filter(pointer -> found.stream()
                        .anyMatch(one -> pointer.equals(one.pointer()) || pointer.startsWith(one.pointer() + "/")))
                .collect(Collectors.toSet());
    }
}
