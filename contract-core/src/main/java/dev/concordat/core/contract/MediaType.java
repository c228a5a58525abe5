package dev.concordat.core.contract;

import dev.concordat.core.finding.SourceLocation;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A Media Type Object with its key (OpenAPI 3.1, 4.8.14).
 *
 * @param range the key as written: a media type or a range such as {@code image/*}
 * @param schema the schema of the whole body; null where anything goes
 * @param itemSchema the schema of one item of a stream: {@code itemSchema} of 3.2; in 3.0 and 3.1, where that keyword
 *     does not exist, the schema written under {@code text/event-stream} describes the data of one event
 * @param encoding per property, for forms and multipart
 */
public record MediaType(
        String range,
        @Nullable SchemaId schema,
        @Nullable SchemaId itemSchema,
        Map<String, Encoding> encoding,
        List<Example> examples,
        SourceLocation location) {

    public MediaType {
        encoding = Ordered.copyOf(encoding);
        examples = List.copyOf(examples);
    }

    /** The type without parameters, lower case. */
    public String essence() {
        int semicolon = range.indexOf(';');
        return (semicolon < 0 ? range : range.substring(0, semicolon)).strip().toLowerCase(java.util.Locale.ROOT);
    }

    /** {@code application/json}, {@code text/json} and every {@code +json} type (RFC 6839). */
    public boolean isJson() {
        String essence = essence();
        return essence.equals("application/json") || essence.equals("text/json") || essence.endsWith("+json");
    }

    /** {@code application/xml}, {@code text/xml} and every {@code +xml} type (RFC 7303). */
    public boolean isXml() {
        return isXml(essence());
    }

    /** The same of a type without parameters, in lower case. */
    public static boolean isXml(String essence) {
        return essence.equals("application/xml") || essence.equals("text/xml") || essence.endsWith("+xml");
    }

    public boolean isMultipart() {
        return essence().startsWith("multipart/");
    }

    public boolean isForm() {
        return essence().equals("application/x-www-form-urlencoded");
    }

    public boolean isEventStream() {
        return essence().equals("text/event-stream");
    }
}
