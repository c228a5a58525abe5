package dev.concordat.core.xml;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Result;
import dev.concordat.core.finding.SourceLocation;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
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
 * Parses a document (XML 1.0) that may come from anywhere: nothing is fetched, a document type declaration is refused,
 * depth and number of elements and attributes have limits.
 */
final class XmlParser {

    private static final int DEPTH = 500;
    private static final int ELEMENTS = 1_000_000;
    private static final int ATTRIBUTES = 1_000;

    /**
     * Limits of the parser that differ between JDKs (24 allows 100 elements within each other and 2,500 references like
     * that of the ampersand): depth is limited here, and without a document type no entity can grow.
     */
    private static final List<String> UNLIMITED =
            List.of("maxElementDepth", "entityExpansionLimit", "totalEntitySizeLimit", "maxGeneralEntitySizeLimit");

    private static final XMLInputFactory FACTORY = factory();

    private final String source;
    private final Deque<Open> open = new ArrayDeque<>();
    private int elements;
    private @Nullable XmlElement root;

    /** An element whose end is still to come. */
    private record Open(XmlElement start, List<XmlElement> children, StringBuilder text) {}

    private XmlParser(String source) {
        this.source = source;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty("jdk.xml.elementAttributeLimit", ATTRIBUTES);
        UNLIMITED.forEach(limit -> factory.setProperty("jdk.xml." + limit, 0));
        return factory;
    }

    /**
     * Parses a document in the encoding of its byte order mark, else the one said from outside, else the one that its
     * declaration names, else UTF-8 (RFC 7303, 3).
     *
     * @param source its name in findings
     * @param charset of the Content-Type; null: not said
     */
    static Result<XmlElement> parse(String source, byte[] bytes, @Nullable String charset) {
        XmlParser parser = new XmlParser(source);
        XmlEncoding encoding;
        try {
            encoding = XmlEncoding.of(bytes, charset);
        } catch (IllegalCharsetNameException unknown) {
            return parser.failure("the charset " + unknown.getCharsetName() + " is not known", null);
        } catch (UnsupportedCharsetException unknown) {
            return parser.failure("the charset " + unknown.getCharsetName() + " is not known", null);
        }
        try {
            XMLStreamReader reader = FACTORY.createXMLStreamReader(new StringReader(encoding.text(bytes)));
            try {
                return parser.read(reader);
            } finally {
                reader.close();
            }
        } catch (CharacterCodingException wrong) {
            return parser.failure(
                    "its bytes are not all of " + encoding.charset().name(), null);
        } catch (XMLStreamException malformed) {
            // In our words: those of the parser depend on the language of the machine and quote the text.
            return parser.failure("it is not well-formed", malformed.getLocation());
        }
    }

    private Result<XmlElement> failure(String problem, @Nullable Location place) {
        return Result.failed(Finding.error(
                "xml-syntax",
                "the XML cannot be read: " + problem,
                null,
                place == null
                        ? SourceLocation.of(source)
                        : new SourceLocation(
                                source, Math.max(place.getLineNumber(), 0), Math.max(place.getColumnNumber(), 0), "")));
    }

    private Result<XmlElement> read(XMLStreamReader reader) throws XMLStreamException {
        while (reader.hasNext()) {
            String problem = switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(reader);
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text(reader.getText());
                case XMLStreamConstants.DTD -> "a document type declaration is not allowed";
                case XMLStreamConstants.ENTITY_REFERENCE -> "an entity that is not declared";
                default -> null;
            };
            if (problem != null) {
                return failure(problem, reader.getLocation());
            }
        }
        return root == null ? failure("it has no element", reader.getLocation()) : Result.of(root);
    }

    private @Nullable String start(XMLStreamReader reader) {
        if (open.size() == DEPTH) {
            return "elements nest deeper than " + DEPTH;
        }
        if (++elements > ELEMENTS) {
            return "there are more than " + ELEMENTS + " elements";
        }
        if (reader.getAttributeCount() > ATTRIBUTES) {
            return "an element has more than " + ATTRIBUTES + " attributes";
        }
        List<XmlElement.Attribute> attributes = new ArrayList<>();
        boolean nil = false;
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String namespace = orEmpty(reader.getAttributeNamespace(i));
            String local = reader.getAttributeLocalName(i);
            String value = reader.getAttributeValue(i);
            boolean instance = namespace.equals(XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI);
            if (instance && local.equals("nil")) {
                String said = XmlElement.trim(value);
                nil = said.equals("true") || said.equals("1");
            } else if (!instance && !namespace.equals(XMLConstants.XML_NS_URI)) {
                attributes.add(new XmlElement.Attribute(local, namespace, value));
            }
        }
        XmlElement start = new XmlElement(
                reader.getLocalName(),
                orEmpty(reader.getNamespaceURI()),
                attributes,
                List.of(),
                "",
                nil,
                reader.getLocation().getLineNumber(),
                reader.getLocation().getColumnNumber());
        open.push(new Open(start, new ArrayList<>(), new StringBuilder()));
        return null;
    }

    private @Nullable String end() {
        Open ended = open.pop();
        XmlElement start = ended.start();
        XmlElement element = new XmlElement(
                start.local(),
                start.namespace(),
                start.attributes(),
                ended.children(),
                ended.text().toString(),
                start.nil(),
                start.line(),
                start.column());
        if (open.isEmpty()) {
            root = element;
        } else {
            open.element().children().add(element);
        }
        return null;
    }

    private @Nullable String text(String text) {
        if (!open.isEmpty()) {
            open.element().text().append(text);
        }
        return null;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
