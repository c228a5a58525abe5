package dev.concordat.core.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.MediaType;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.testing.Documents;
import dev.concordat.core.validate.InstanceValidator;
import dev.concordat.core.validate.Side;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which bytes are which text, and what a text as a whole stands for. */
class XmlBodyTest {

    private final Contract contract = Documents.schemas("""
            "Note": {"type": "object", "properties": {"text": {"type": "string"}}},
            "Text": {"type": "string"}
            """);
    private final InstanceValidator validator = new InstanceValidator(contract, Side.REQUEST);
    private final TypedText typed = new TypedText(contract, validator::accepts);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/xml                     | UTF-8        | <Note><text>æ</text></Note>",
                "application/xml                     | UTF-16       | <Note><text>æ</text></Note>",
                "application/xml                     | ISO-8859-1   | <?xml version='1.0' encoding='ISO-8859-1'?><Note><text>æ</text></Note>",
                "application/xml; charset=iso-8859-1 | ISO-8859-1   | <Note><text>æ</text></Note>",
                "text/xml;charset=\"windows-1252\"   | windows-1252 | <?xml version='1.0' encoding='UTF-8'?><Note><text>æ</text></Note>",
                "application/xml; charset=iso-8859-1 | UTF-16       | <Note><text>æ</text></Note>",
            })
    void takesTheEncodingThatIsSaid(String contentType, String charset, String text) {
        byte[] bytes = text.replace('\'', '"').getBytes(Charset.forName(charset));
        assertThat(XmlBody.read(typed, schema("Note"), new EncodedBody(contentType, Content.of(bytes)))
                        .orElseThrow())
                .isEqualTo(Documents.json("{\"text\":\"æ\"}"));
    }

    @ParameterizedTest
    @CsvSource({
        "application/xml, its bytes are not all of UTF-8",
        "application/xml; charset=us-ascii, its bytes are not all of US-ASCII",
        "application/xml; charset=klingon, the charset klingon is not known",
        "application/xml; charset=k?, the charset k? is not known"
    })
    void bytesOfNoEncodingAreAFinding(String contentType, String problem) {
        byte[] bytes = "<Note><text>æ</text></Note>".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(XmlBody.read(typed, schema("Note"), new EncodedBody(contentType, Content.of(bytes)))
                        .findings())
                .extracting(Finding::message)
                .containsExactly("the XML cannot be read: " + problem);
    }

    @Test
    void aDocumentAsTextStandsForItself() {
        JsonValue document = Documents.json("\"<a><b/></a>\"");
        EncodedBody body = BodyEncoder.encode(contract, type("Text"), document).orElseThrow();
        assertThat(body.content().utf8()).hasValue("<a><b/></a>");
        assertThat(BodyReadings.of(typed, type("Text"), body)).containsExactly(document);
    }

    @Test
    void otherTextHasAnElement() {
        JsonValue text = Documents.json("\"a < b\"");
        EncodedBody body = BodyEncoder.encode(contract, type("Text"), text).orElseThrow();
        assertThat(body.content().utf8().orElseThrow()).endsWith("<Text>a &lt; b</Text>");
        assertThat(BodyReadings.of(typed, type("Text"), body)).containsExactly(text);
    }

    @Test
    void anExampleWrittenAsADocumentIsItsInstance() {
        JsonValue example = Documents.json("\"<Note><text>a</text></Note>\"");
        assertThat(XmlBody.example(typed, type("Note"), example)).isEqualTo(Documents.json("{\"text\":\"a\"}"));
        assertThat(XmlBody.example(typed, type("Text"), example)).isEqualTo(example);
    }

    private SchemaId schema(String component) {
        return Documents.component(contract, component);
    }

    private MediaType type(String component) {
        return new MediaType(
                "application/xml", schema(component), null, Map.of(), List.of(), SourceLocation.of("test"));
    }
}
