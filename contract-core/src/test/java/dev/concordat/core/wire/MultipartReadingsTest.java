package dev.concordat.core.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.MediaType;
import dev.concordat.core.fetch.FileDocuments;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.load.ContractLoader;
import dev.concordat.core.parse.JsonDocument;
import dev.concordat.core.validate.InstanceValidator;
import dev.concordat.core.validate.Side;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A JSON object in a part is text, or the bytes of a file, to a server that asks for these. */
class MultipartReadingsTest {

    private static final String SPEC = """
            openapi: 3.1.0
            info: {title: Covers, version: '1'}
            paths:
              /covers:
                post:
                  requestBody:
                    content:
                      multipart/form-data:
                        schema:
                          type: object
                          properties:
                            image: {type: string, contentMediaType: application/octet-stream}
                            caption: {type: string, maxLength: 5}
                            size: {type: object, required: [width]}
                  responses:
                    '204': {description: Stored.}
            """;

    @TempDir
    private Path folder;

    @Test
    void textAndFilesTakeAnObjectAsItsText() throws IOException {
        assertThat(read("{'image':{},'caption':{},'size':{'width':1}}"))
                .isEqualTo(value("{'image':'{}','caption':'{}','size':{'width':1}}"));
    }

    @Test
    void anObjectThatNoReadingMakesValidStays() throws IOException {
        assertThat(read("{'caption':{'long':1},'size':{}}")).isEqualTo(value("{'caption':{'long':1},'size':{}}"));
    }

    @Test
    void nothingIsReadOfABodyWithoutItsBoundary() {
        assertThat(MultipartReader.parts("multipart/form-data", Content.of("--x\r\n\r\n--x--")))
                .isEmpty();
    }

    @Test
    void aPartMayBeBytes() {
        byte[] bytes = "--x\r\nContent-Disposition: form-data; name=\"a b\"\r\n\r\n\u00ff\r\n--x--\r\n"
                .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        assertThat(MultipartReader.parts("multipart/form-data; boundary=x", Content.of(bytes)))
                .containsExactly(new MultipartReader.Part("a b", null, "\u00ff"));
    }

    private JsonValue read(String body) throws IOException {
        Path file = Files.writeString(folder.resolve("covers.yaml"), SPEC);
        Contract contract = ContractLoader.load(new FileDocuments(folder), file.toUri())
                .orElseThrow()
                .contract();
        MediaType type = contract.operations().get(0).requestBody().content().get(0);
        InstanceValidator validator = new InstanceValidator(contract, Side.REQUEST);
        TypedText typed = new TypedText(
                contract, (schema, value) -> validator.validate(schema, value).isEmpty());
        EncodedBody encoded = BodyEncoder.encode(contract, type, value(body)).orElseThrow();
        return BodyReadings.of(typed, type, encoded).get(0);
    }

    private static JsonValue value(String json) {
        return JsonDocument.parse("test", json.replace('\'', '"')).orElseThrow();
    }
}
