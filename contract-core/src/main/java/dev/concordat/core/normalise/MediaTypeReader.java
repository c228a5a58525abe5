package dev.concordat.core.normalise;

import dev.concordat.core.contract.Encoding;
import dev.concordat.core.contract.Example;
import dev.concordat.core.contract.Header;
import dev.concordat.core.contract.MediaType;
import dev.concordat.core.contract.ParameterLocation;
import dev.concordat.core.contract.ParameterStyle;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.grammar.SpecVersion;
import dev.concordat.core.parse.SpecCursor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads media types with their encodings and examples, and headers, which may hold media types again. */
final class MediaTypeReader {

    /** Headers hold content, content holds encodings, encodings hold headers. */
    private static final int DEEPEST = 8;

    private final Reading reading;
    private int depth;

    MediaTypeReader(Reading reading) {
        this.reading = reading;
    }

    List<MediaType> content(SpecCursor holder) {
        List<MediaType> content = new ArrayList<>();
        reading.objects(holder, "content").forEach((range, cursor) -> content.add(mediaType(range, cursor)));
        return content;
    }

    /** The one media type of a parameter or header (OpenAPI 3.1, 4.8.12.1). */
    @Nullable
    MediaType single(SpecCursor holder) {
        List<MediaType> content = content(holder);
        if (content.size() > 1) {
            reading.warning(
                    "several-media-types",
                    "the content of a parameter or header has one media type; only "
                            + content.get(0).range() + " counts",
                    null,
                    holder.keyLocation("content"));
        }
        return content.isEmpty() ? null : content.get(0);
    }

    private MediaType mediaType(String range, SpecCursor cursor) {
        SchemaId schema = reading.schema(cursor, "schema");
        SchemaId item = reading.schema(cursor, "itemSchema");
        MediaType read = new MediaType(range, schema, item, encodings(cursor), examples(cursor), cursor.location());
        boolean events = read.isEventStream()
                && item == null
                && !reading.spec().versionOf(cursor).isAtLeast(SpecVersion.V3_2);
        return events ? new MediaType(range, null, schema, read.encoding(), read.examples(), read.location()) : read;
    }

    private Map<String, Encoding> encodings(SpecCursor cursor) {
        for (String positional : List.of("prefixEncoding", "itemEncoding")) {
            if (cursor.child(positional) != null) {
                unsupported(cursor, positional);
            }
        }
        Map<String, Encoding> encodings = new LinkedHashMap<>();
        reading.objects(cursor, "encoding").forEach((name, encoding) -> encodings.put(name, encoding(encoding)));
        return encodings;
    }

    private Encoding encoding(SpecCursor cursor) {
        for (String nested : List.of("encoding", "prefixEncoding", "itemEncoding")) {
            if (cursor.child(nested) != null) {
                unsupported(cursor, nested);
            }
        }
        ParameterStyle style = Styles.read(cursor, ParameterLocation.QUERY, reading);
        boolean explodes = style == null || style.explodesByDefault();
        return new Encoding(
                Values.text(cursor, "contentType"),
                headers(cursor),
                style,
                Values.bool(cursor, "explode", explodes),
                Values.bool(cursor, "allowReserved", false));
    }

    private void unsupported(SpecCursor cursor, String keyword) {
        reading.error(
                "unsupported-keyword",
                "\"" + keyword + "\" (encoding by position or nested) is not supported",
                null,
                cursor.keyLocation(keyword));
    }

    /** The headers of a response or part; {@code Content-Type} is not one of them (OpenAPI 3.1, 4.8.17.1). */
    List<Header> headers(SpecCursor holder) {
        List<Header> headers = new ArrayList<>();
        if (depth >= DEEPEST) {
            reading.warning(
                    "headers-nested-too-deep",
                    "headers within the content of headers are read to a depth of " + DEEPEST,
                    null,
                    holder.keyLocation("headers"));
            return headers;
        }
        depth++;
        reading.objects(holder, "headers").forEach((name, cursor) -> {
            if (name.equalsIgnoreCase("Content-Type")) {
                reading.info(
                        "reserved-header",
                        "the header Content-Type is described by the media types and is ignored here",
                        cursor.location());
            } else {
                headers.add(header(name, cursor));
            }
        });
        depth--;
        return headers;
    }

    private Header header(String name, SpecCursor cursor) {
        return new Header(
                name,
                Values.text(cursor, "description"),
                Values.bool(cursor, "required", false),
                Values.bool(cursor, "deprecated", false),
                Values.bool(cursor, "explode", false),
                reading.schema(cursor, "schema"),
                single(cursor),
                examples(cursor),
                cursor.location());
    }

    /** {@code example} and {@code examples}. */
    List<Example> examples(SpecCursor holder) {
        List<Example> examples = new ArrayList<>();
        SpecCursor lone = holder.child("example");
        if (lone != null) {
            examples.add(new Example("", null, lone.node().toJson(), lone.location()));
        }
        reading.objects(holder, "examples").forEach((name, cursor) -> {
            SpecCursor value = cursor.child("value");
            SpecCursor data = cursor.child("dataValue");
            SpecCursor written = data == null ? value : data;
            examples.add(new Example(
                    name,
                    Values.text(cursor, "summary"),
                    written == null ? null : written.node().toJson(),
                    cursor.location()));
        });
        return examples;
    }
}
