package dev.concordat.runtime.xml;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What one member, item or whole body becomes in a document. What it holds is asked for at each use, so that forms may
 * hold themselves.
 */
public final class XmlNode {
    private static final XmlName ROOT = XmlName.of("root");

    private final Place place;
    private final @Nullable XmlName name;
    private final @Nullable List<XmlName> names;
    private final boolean wrapped;
    private final Supplier<XmlForm> form;

    /** {@code nodeType} of OpenAPI 3.2, 4.27. */
    enum Place {
        ELEMENT,
        ATTRIBUTE,
        TEXT,
        CDATA,
        NONE
    }

    private XmlNode(
            Place place,
            @Nullable XmlName name,
            @Nullable List<XmlName> names,
            boolean wrapped,
            Supplier<XmlForm> form) {
        this.place = place;
        this.name = name;
        this.names = names;
        this.wrapped = wrapped;
        this.form = form;
    }

    /** An element of text. */
    public static XmlNode element(String name, XmlForm form) {
        return element(name, () -> form);
    }

    public static XmlNode element(String name, Supplier<XmlForm> form) {
        return element(XmlName.of(name), form);
    }

    public static XmlNode element(XmlName name, Supplier<XmlForm> form) {
        return new XmlNode(Place.ELEMENT, name, null, false, form);
    }

    /** An element that is called as the member it is, or as the array around it. */
    public static XmlNode element(Supplier<XmlForm> form) {
        return new XmlNode(Place.ELEMENT, null, null, false, form);
    }

    /** The same of text. */
    public static XmlNode element(XmlForm form) {
        return element(() -> form);
    }

    public static XmlNode attribute(String name, XmlForm form) {
        return attribute(XmlName.of(name), form);
    }

    public static XmlNode attribute(XmlName name, XmlForm form) {
        return new XmlNode(Place.ATTRIBUTE, name, null, false, () -> form);
    }

    /** The text of the element around it. */
    public static XmlNode text(XmlForm form) {
        return new XmlNode(Place.TEXT, null, null, false, () -> form);
    }

    /** The same as a CDATA section. */
    public static XmlNode cdata(XmlForm form) {
        return new XmlNode(Place.CDATA, null, null, false, () -> form);
    }

    /** Nothing of its own: what it holds stands in the element around it. */
    public static XmlNode none(Supplier<XmlForm> form) {
        return new XmlNode(Place.NONE, null, null, false, form);
    }

    /** The same, of which an array is one element with the items in it. */
    public XmlNode wrapped() {
        return new XmlNode(place, name, names, true, form);
    }

    /** The same, read from elements of these names; none: of any. */
    public XmlNode readAs(XmlName... others) {
        return new XmlNode(place, name, List.of(others), wrapped, form);
    }

    /** The same under the name of a member or of the array around it, if it has none of its own. */
    XmlNode named(XmlName otherwise) {
        return name == null ? new XmlNode(place, otherwise, names, wrapped, form) : this;
    }

    Place place() {
        return place;
    }

    /** Whether it is the text of the element around it. */
    boolean isText() {
        return place == Place.TEXT || place == Place.CDATA;
    }

    XmlName name() {
        return name == null ? ROOT : name;
    }

    boolean isWrapped() {
        return wrapped;
    }

    XmlForm form() {
        return form.get();
    }

    /** Whether elements of any name are meant. */
    boolean isOfAnyName() {
        return names == null ? name == null : names.isEmpty();
    }

    /** The elements or the attribute that it is read from. */
    List<XmlName> names() {
        return names == null ? List.of(name()) : names;
    }

    /** Whether an element is meant. */
    boolean takes(XmlElement element) {
        return isOfAnyName() || isNamed(element);
    }

    boolean isNamed(XmlNamed found) {
        return names().stream().anyMatch(each -> each.is(found.local(), found.namespace()));
    }
}
