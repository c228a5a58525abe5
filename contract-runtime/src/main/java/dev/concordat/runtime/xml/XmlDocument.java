package dev.concordat.runtime.xml;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The text of a document (XML 1.0) as elements. It is hostile until shown otherwise: no document type, so no entities
 * but the five of XML; nothing is fetched; depth and number of nodes are limited.
 */
final class XmlDocument {
    /** As deep as JSON may be. */
    private static final int MAX_DEPTH = 500;

    private static final int MAX_ATTRIBUTES = 500;

    /** Elements and attributes together: each costs far more memory than the few bytes it is written in. */
    private static final int MAX_NODES = 500_000;

    /**
     * Limits of the parser that differ between JDKs (24 allows 100 elements within each other and 2,500 references like
     * that of the ampersand): depth is limited here, and without a document type no entity can grow.
     */
    private static final List<String> UNLIMITED =
            List.of("maxElementDepth", "entityExpansionLimit", "totalEntitySizeLimit", "maxGeneralEntitySizeLimit");

    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader reader;
    private final Deque<Open> open = new ArrayDeque<>();
    private int nodes;

    /** An element whose end has not come yet. */
    private static final class Open {
        private final String local;
        private final String namespace;
        private final List<XmlElement.Attribute> attributes;
        private final boolean nil;
        private final List<XmlElement> children = new ArrayList<>(0);
        private final StringBuilder text = new StringBuilder(0);

        Open(String local, String namespace, List<XmlElement.Attribute> attributes, boolean nil) {
            this.local = local;
            this.namespace = namespace;
            this.attributes = attributes;
            this.nil = nil;
        }
    }

    private XmlDocument(XMLStreamReader reader) {
        this.reader = reader;
    }

    private static XMLInputFactory factory() {
        // Not the one of the class path: limits and errors would be those of whatever lies there.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty("jdk.xml.elementAttributeLimit", MAX_ATTRIBUTES);
        UNLIMITED.forEach(limit -> factory.setProperty("jdk.xml." + limit, 0));
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is fetched");
        });
        return factory;
    }

    /**
     * The root element; {@link XmlException} if the text is no document.
     *
     * @param told the charset beside the text; null: the text tells
     */
    static XmlElement parse(byte[] xml, @Nullable Charset told) {
        // Not left to the parser, which prints to the console where bytes are wrong.
        Encoding encoding = Encoding.of(xml, told);
        CharsetDecoder strict = encoding.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteArrayInputStream bytes = new ByteArrayInputStream(xml, encoding.mark(), xml.length - encoding.mark());
        try {
            XMLStreamReader reader = FACTORY.createXMLStreamReader(new InputStreamReader(bytes, strict));
            try {
                return new XmlDocument(reader).root();
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            throw wrong("not well-formed", e.getLocation());
        }
    }

    private XmlElement root() throws XMLStreamException {
        XmlElement root = null;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> start();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text();
                case XMLStreamConstants.END_ELEMENT -> root = end();
                case XMLStreamConstants.DTD -> throw refused("a document type declaration is not allowed");
                case XMLStreamConstants.ENTITY_REFERENCE -> throw refused("an entity is not declared");
                default -> {} // comments, instructions and the white space around the root say nothing
            }
        }
        if (root == null) {
            throw refused("not well-formed");
        }
        return root;
    }

    private void start() {
        if (open.size() == MAX_DEPTH) {
            throw refused("more than " + MAX_DEPTH + " elements within each other");
        }
        List<XmlElement.Attribute> attributes = List.of();
        boolean nil = false;
        count(1 + reader.getAttributeCount());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String namespace = named(reader.getAttributeNamespace(i));
            String local = reader.getAttributeLocalName(i);
            String value = reader.getAttributeValue(i);
            if (namespace.equals(XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI)) {
                nil |= local.equals("nil")
                        && (value.strip().equals("true") || value.strip().equals("1"));
            } else if (!namespace.equals(XMLConstants.XML_NS_URI)) {
                attributes = attributes.isEmpty() ? new ArrayList<>() : attributes;
                attributes.add(new XmlElement.Attribute(local, namespace, value));
            }
        }
        open.push(new Open(reader.getLocalName(), named(reader.getNamespaceURI()), attributes, nil));
    }

    private void count(int more) {
        nodes += more;
        if (nodes > MAX_NODES) {
            throw refused("more than " + MAX_NODES + " elements and attributes");
        }
    }

    private void text() {
        Open current = open.peek();
        if (current != null) {
            current.text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        }
    }

    private XmlElement end() {
        Open ended = open.pop();
        XmlElement element = new XmlElement(
                ended.local, ended.namespace, ended.attributes, ended.nil, ended.children, ended.text.toString());
        Open around = open.peek();
        if (around != null) {
            around.children.add(element);
        }
        return element;
    }

    private static String named(@Nullable String namespace) {
        return namespace == null ? XMLConstants.NULL_NS_URI : namespace;
    }

    private XmlException refused(String why) {
        return wrong(why, reader.getLocation());
    }

    /** In our words: those of the parser depend on the language of the machine and quote the text. */
    private static XmlException wrong(String why, @Nullable Location at) {
        if (at == null || at.getLineNumber() < 1) {
            return new XmlException("", why);
        }
        return new XmlException("", why + " at line " + at.getLineNumber() + ", column " + at.getColumnNumber());
    }
}
