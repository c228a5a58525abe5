package com.example.books.codec;

import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.JsonKind;
import dev.concordat.runtime.xml.XmlForm;
import dev.concordat.runtime.xml.XmlName;
import dev.concordat.runtime.xml.XmlNode;

/** How values of the contract are written as XML. */
@Generated("concordat")
final class XmlForms {
    private XmlForms() {}

    static final class Order {
        static final XmlForm FORM = XmlForm.of(JsonKind.OBJECT)
                .member("id", XmlNode.attribute("id", XmlForm.NUMBER))
                .member("customer", XmlNode.element("customer", XmlForm.STRING))
                .member("paid", XmlNode.element("paid", XmlForm.of(JsonKind.BOOLEAN, JsonKind.NULL)))
                .member("lines", XmlNode.element("lines", () -> XmlForms.OrderLines.FORM).readAs(XmlName.of("line")))
                .member("tags", XmlNode.element("labels", () -> XmlForms.OrderTags.FORM).wrapped())
                .member("history", XmlNode.element("history", () -> XmlForms.OrderHistory.FORM))
                .member(
                        "earlier",
                        XmlNode.element(
                                XmlName.of("order", "https://example.com/orders", "o"), () -> XmlForms.Order.FORM))
                .member("shelves", XmlNode.element("shelves", () -> XmlForms.OrderShelves.FORM))
                .required("lines");
    }

    static final class OrderLines {
        static final XmlForm FORM = XmlForm.of(JsonKind.ARRAY)
                .items(XmlNode.element("line", () -> XmlForms.Line.FORM));
    }

    static final class OrderTags {
        static final XmlForm FORM = XmlForm.of(JsonKind.ARRAY)
                .items(XmlNode.element("label", XmlForm.STRING));
    }

    static final class OrderHistory {
        static final XmlForm FORM = XmlForm.of(JsonKind.ARRAY)
                .items(XmlNode.element("history", XmlForm.STRING));
    }

    static final class OrderShelves {
        static final XmlForm FORM = XmlForm.of(JsonKind.OBJECT)
                .others(XmlNode.element(XmlForm.NUMBER));
    }

    static final class Line {
        static final XmlForm FORM = XmlForm.of(JsonKind.OBJECT)
                .member("sku", XmlNode.attribute("sku", XmlForm.STRING))
                .member("amount", XmlNode.element("amount", XmlForm.NUMBER));
    }

    static final class Problem {
        static final XmlForm FORM = XmlForm.of(JsonKind.OBJECT)
                .member("title", XmlNode.element("title", XmlForm.STRING));
    }

    static final class TitlesPutTextXml {
        static final XmlForm FORM = XmlForm.of(JsonKind.ARRAY)
                .items(XmlNode.element("Title", XmlForm.STRING));
    }

    static final class Titles {
        static final XmlForm FORM = XmlForm.of(JsonKind.ARRAY)
                .items(XmlNode.element("title", XmlForm.STRING));
    }
}
