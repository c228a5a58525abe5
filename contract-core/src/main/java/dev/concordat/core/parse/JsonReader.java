package dev.concordat.core.parse;

import dev.concordat.core.json.JsonBoolean;
import dev.concordat.core.json.JsonNull;
import dev.concordat.core.json.JsonString;
import java.io.StringReader;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON text (RFC 8259) into a tree. */
final class JsonReader {

    // The builder applies our own limits, with our own findings; a Reader makes columns count characters, not bytes.
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private JsonReader() {}

    static void read(String text, TreeBuilder builder) throws ParseFailure {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), new StringReader(text))) {
            JsonToken token = parser.nextToken();
            if (token == null) {
                throw new ParseFailure("empty-document", "the document is empty", Position.of(1, 1));
            }
            while (token != null) {
                event(token, parser, builder);
                token = parser.nextToken();
                if (token != null && !builder.isOpen()) {
                    throw new ParseFailure("json-syntax", "text follows the end of the JSON value", here(parser));
                }
            }
        } catch (JacksonException malformed) {
            TokenStreamLocation location = malformed.getLocation();
            throw new ParseFailure(
                    "json-syntax",
                    "not valid JSON: " + malformed.getOriginalMessage(),
                    location == null ? Position.of(1, 1) : position(location));
        }
    }

    private static void event(JsonToken token, JsonParser parser, TreeBuilder builder) throws ParseFailure {
        long position = here(parser);
        switch (token) {
            case START_OBJECT -> builder.start(true, position);
            case START_ARRAY -> builder.start(false, position);
            case END_OBJECT, END_ARRAY -> builder.end();
            case PROPERTY_NAME -> builder.key(parser.currentName(), position);
            case VALUE_STRING -> builder.scalar(new JsonString(parser.getString()), position);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> builder.number(parser.getString(), position);
            case VALUE_TRUE -> builder.scalar(new JsonBoolean(true), position);
            case VALUE_FALSE -> builder.scalar(new JsonBoolean(false), position);
            case VALUE_NULL -> builder.scalar(JsonNull.NULL, position);
            case NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
                throw new ParseFailure("json-syntax", "unexpected token " + token, position);
        }
    }

    private static long here(JsonParser parser) {
        return position(parser.currentTokenLocation());
    }

    private static long position(TokenStreamLocation location) {
        return Position.of(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }
}
