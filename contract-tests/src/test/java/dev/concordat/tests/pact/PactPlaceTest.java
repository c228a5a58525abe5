package dev.concordat.tests.pact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.parse.SpecCursor;
import dev.concordat.core.parse.SpecParser;
import dev.concordat.tests.pact.PactMismatch.Part;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PactPlaceTest {

    private static final String V3 = """
            {"response": {"status": 200, "headers": {"etag": "1"}, "body": {"a b": [{"c.d": 1}], "x": 2}}}""";
    private static final String NAMED = """
            {"response": {"body": {"contents": {"x": 1}, "x": 2}}}""";
    private static final String MESSAGE = """
            {"contents": {"x": 1}, "metaData": {"topic": "t", "contentType": "application/json"}}""";
    private static final String SYNCHRONOUS = """
            {"response": [{"metadata": {"topic": "t"},
              "contents": {"contentType": "application/json", "encoded": false, "content": {"x": [1]}}}]}""";
    private static final String V4 = """
            {"response": {"body": {"contentType": "application/json", "encoded": false, "content": {"x": [1]}}}}""";

    @ParameterizedTest
    @CsvSource({
        "STATUS, '', /response/status",
        "HEADER, ETag, /response/headers/etag",
        "HEADER, Vary, /response/headers",
        "CONTENT_TYPE, Content-Type, /response/headers",
        "BODY, $, /response/body",
        "BODY, $.x, /response/body/x",
        "BODY, $.x.deeper, /response/body/x",
        "BODY, $['a b'][0]['c.d'], /response/body/a b/0/c.d",
        "BODY, $['a b'][7]['c.d'], /response/body/a b/0/c.d",
        "BODY, $.nowhere, /response/body",
        "BODY, '', /response/body",
    })
    void aMismatchPointsToWhatThePactExpects(Part part, String path, String pointer) {
        assertThat(place(V3, part, path)).isEqualTo(pointer);
    }

    @Test
    void aBodyMayHaveAMemberThatIsCalledContents() {
        assertThat(place(NAMED, Part.BODY, "$.x")).isEqualTo("/response/body/x");
    }

    @ParameterizedTest
    @CsvSource({
        "BODY, $.x, /contents/x",
        "BODY, '', /contents",
        "METADATA, topic, /metaData/topic",
        "METADATA, key, /metaData",
        "CONTENT_TYPE, contentType, /metaData/contentType",
    })
    void aMessageHasItsContentsInPlaceOfABody(Part part, String path, String pointer) {
        assertThat(place(MESSAGE, part, path)).isEqualTo(pointer);
    }

    @ParameterizedTest
    @CsvSource({
        "BODY, $.x, /response/0/contents/content/x",
        "METADATA, topic, /response/0/metadata/topic",
        "CONTENT_TYPE, contentType, /response/0/contents/contentType",
    })
    void aSynchronousMessageHasItsResponsesInAList(Part part, String path, String pointer) {
        assertThat(place(SYNCHRONOUS, part, path)).isEqualTo(pointer);
    }

    @ParameterizedTest
    @CsvSource({"$.x[0], /response/body/content/x/0", "$, /response/body/content"})
    void versionFourWrapsTheBody(String path, String pointer) {
        assertThat(place(V4, Part.BODY, path)).isEqualTo(pointer);
    }

    private static String place(String interaction, Part part, String path) {
        SpecCursor cursor = SpecParser.parse("urn:pact", "pact.json", interaction.getBytes(StandardCharsets.UTF_8))
                .orElseThrow()
                .cursor();
        return PactPlace.of(cursor, new PactMismatch(part, path, null, null, "", ""))
                .pointer();
    }
}
