package dev.concordat.runtime.xml;

import dev.concordat.runtime.json.AnyValue;
import dev.concordat.runtime.json.Codec;
import dev.concordat.runtime.json.JsonIn;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.JsonValue;
import dev.concordat.runtime.violation.Place;
import dev.concordat.runtime.violation.Violation;
import dev.concordat.runtime.violation.Violations;
import java.nio.charset.Charset;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * Reads and writes bodies of XML: the JSON value that a document stands for is read, checked and bound as any JSON is.
 *
 * @param root what the body becomes
 */
public record XmlCodec<T>(Codec<T> codec, XmlNode root) {

    public static <T> XmlCodec<T> of(Codec<T> codec, XmlNode root) {
        return new XmlCodec<>(codec, root);
    }

    /**
     * Reads a document; null if there is any violation. Where it is no XML, or none of this form, there is one of the
     * keyword {@code syntax}.
     *
     * @param charset that was told beside the document; null: none was
     */
    public @Nullable T read(byte[] xml, @Nullable Charset charset, Violations violations) {
        try {
            XmlElement document = XmlDocument.parse(xml, charset);
            XmlReader reader = new XmlReader(violations.patterns(), Set.of());
            Violations found = new Violations(violations.validators());
            T value = bound(reader, document, found);
            Set<String> doubtful = reader.doubtful(found.list());
            if (!doubtful.isEmpty()) {
                Violations again = new Violations(violations.validators());
                T other = bound(new XmlReader(violations.patterns(), doubtful), document, again);
                if (again.isEmpty()) {
                    return other;
                }
            }
            found.list().forEach(violations::add);
            return value;
        } catch (XmlException e) {
            violations.add(new Violation(Place.BODY, null, e.pointer(), "syntax", e.reason(), null));
            return null;
        } catch (StreamConstraintsException tooMuch) { // members within each other, or names that patterns search
            violations.add(new Violation(Place.BODY, null, "", "syntax", tooMuch.getOriginalMessage(), null));
            return null;
        }
    }

    private @Nullable T bound(XmlReader reader, XmlElement document, Violations found) {
        byte[] json = JsonOut.write(AnyValue.ANY, reader.document(document, root), null);
        return JsonIn.read(codec, json, Place.BODY, null, found);
    }

    /**
     * Writes a document; {@link XmlException} where XML cannot hold the value: control characters, names of
     * members that are no names of elements, arrays in arrays that are not wrapped.
     *
     * @param charset in which it is written and which it names
     * @param violations take what does not match the schema, if not null
     */
    public byte[] write(T value, Charset charset, @Nullable Violations violations) {
        byte[] json = JsonOut.write(codec, value, violations);
        Violations unreadable = new Violations();
        JsonValue tree = JsonIn.read(AnyValue.ANY, json, Place.BODY, null, unreadable);
        if (tree == null) {
            Violation first = unreadable.list().get(0);
            throw new XmlException(first.pointer(), first.message());
        }
        String document = document(tree, charset);
        if (!charset.newEncoder().canEncode(document)) {
            throw new XmlException("", charset.name() + " cannot hold its characters");
        }
        return document.getBytes(charset);
    }

    private String document(JsonValue tree, Charset charset) {
        try {
            return XmlWriter.document(tree, root, charset);
        } catch (StreamConstraintsException tooMuch) {
            throw new XmlException("", tooMuch.getOriginalMessage());
        }
    }
}
