package dev.concordat.core.wire;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.MediaType;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.finding.Result;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonType;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.xml.XmlForms;
import dev.concordat.core.xml.XmlReader;
import dev.concordat.core.xml.XmlWriter;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Bodies of XML (RFC 7303, XML Object of OpenAPI). A text that is a document stands for itself: examples are written
 * so, and a schema that asks for nothing but a string means the document as a whole.
 */
public final class XmlBody {

    private XmlBody() {}

    static Optional<EncodedBody> encode(Contract contract, MediaType type, JsonValue value) {
        Optional<String> document = value instanceof JsonString text && XmlReader.isDocument(text.value())
                ? Optional.of(text.value())
                : XmlWriter.write(new XmlForms(contract), type.schema(), value);
        return document.map(text -> new EncodedBody(type.range(), Content.of(text)));
    }

    /**
     * The instance that a body is.
     *
     * @return no value, and what is wrong with line, column and the pointer of the instance, for what is not well-formed
     *     and for what no instance can hold
     */
    public static Result<JsonValue> read(TypedText typed, @Nullable SchemaId schema, EncodedBody body) {
        String charset = MediaTypes.charset(body.contentType()).orElse(null);
        XmlForms forms = new XmlForms(typed.contract());
        byte[] bytes = body.content().bytes();
        Result<JsonValue> read = XmlReader.read(forms, typed.accepts(), schema, "body", bytes, charset);
        if (schema == null || !isText(forms, schema)) {
            return read;
        }
        JsonValue value = read.value();
        boolean meant = value instanceof JsonString && typed.accepts().test(schema, value);
        return meant
                ? read
                : XmlReader.read(forms, typed.accepts(), null, "body", bytes, charset)
                        .then(any ->
                                Result.of(new JsonString(body.content().utf8().orElse(""))));
    }

    private static boolean isText(XmlForms forms, SchemaId schema) {
        return forms.form(forms.root(schema).schemas()).types().equals(Set.of(JsonType.STRING));
    }

    /** An example as the instance that it means: the text of a document is read where the schema is about no text. */
    public static JsonValue example(TypedText typed, MediaType type, JsonValue value) {
        SchemaId schema = type.schema();
        if (schema == null
                || !type.isXml()
                || !(value instanceof JsonString text)
                || typed.accepts().test(schema, value)
                || !XmlReader.isDocument(text.value())) {
            return value;
        }
        JsonValue read = read(typed, schema, new EncodedBody(type.essence(), Content.of(text.value())))
                .value();
        return read == null ? value : read;
    }
}
