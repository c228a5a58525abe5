package dev.concordat.core.wire;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.Encoding;
import dev.concordat.core.contract.MediaType;
import dev.concordat.core.contract.Schema;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonNull;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** multipart/form-data bodies (RFC 7578), one part a property, one part an item of an array. */
public final class Multipart {

    /** Long enough not to occur in a generated value, fixed so that the same case has the same bytes. */
    private static final String BOUNDARY = "concordat-3f9c1a7e5b2d4860";

    private Multipart() {}

    static Optional<EncodedBody> encode(Contract contract, MediaType type, JsonObject object) {
        StringBuilder out = new StringBuilder();
        for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
            String contentType = contentType(contract, type, member.getKey());
            JsonValue value = member.getValue();
            List<JsonValue> parts = value instanceof JsonArray array ? array.items() : List.of(value);
            for (JsonValue part : parts) {
                if (!(part instanceof JsonNull)) {
                    part(member.getKey(), part, contentType, out);
                }
            }
        }
        out.append("--").append(BOUNDARY).append("--\r\n");
        return Optional.of(new EncodedBody("multipart/form-data; boundary=" + BOUNDARY, Content.of(out.toString())));
    }

    /** Whether a property travels as a file: bytes, or a media type that is not text. */
    public static boolean isFile(Contract contract, MediaType type, String property) {
        String contentType = contentType(contract, type, property);
        return contentType != null
                && !contentType.startsWith("text/")
                && !contentType.equals("application/json")
                && !contentType.endsWith("+json");
    }

    /** The declared content type of a part, else the default of its schema (OpenAPI 3.1, 4.8.15.1); null: plain text. */
    private static @Nullable String contentType(Contract contract, MediaType type, String property) {
        Encoding encoding = type.encoding().get(property);
        String declared = encoding == null ? null : encoding.contentType();
        if (declared != null) {
            return firstType(declared);
        }
        SchemaId id = type.schema() == null
                ? null
                : contract.dereference(type.schema()).object().properties().get(property);
        if (id == null) {
            return null;
        }
        Schema schema = contract.dereference(id);
        SchemaId items = schema.array().items();
        Schema single = items == null ? schema : contract.dereference(items);
        String mediaType = single.string().contentMediaType();
        if (mediaType != null && single.string().contentEncoding() == null) {
            return firstType(mediaType);
        }
        return "binary".equals(single.format()) ? "application/octet-stream" : null;
    }

    private static void part(String name, JsonValue value, @Nullable String contentType, StringBuilder out) {
        String type = contentType == null && value instanceof JsonObject ? "application/json" : contentType;
        String quoted = name.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A");
        out.append("--").append(BOUNDARY).append("\r\n");
        out.append("Content-Disposition: form-data; name=\"").append(quoted).append('"');
        boolean file = type != null
                && !type.startsWith("text/")
                && !type.equals("application/json")
                && !type.endsWith("+json");
        if (file) {
            out.append("; filename=\"part\"");
        }
        out.append("\r\n");
        if (type != null) {
            out.append("Content-Type: ").append(type).append("\r\n");
        }
        out.append("\r\n").append(BodyEncoder.text(value)).append("\r\n");
    }

    private static String firstType(String types) {
        String first = types.split(",", 2)[0].strip();
        return switch (first) {
            case "*/*", "application/*" -> "application/octet-stream";
            case "image/*" -> "image/png";
            case "text/*" -> "text/plain";
            default -> first;
        };
    }
}
