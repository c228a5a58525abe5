package dev.concordat.core.diff;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.MediaType;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.wire.BodyEncoder;
import dev.concordat.core.wire.Content;
import org.jspecify.annotations.Nullable;

/** Parts of messages as people read them (RFC 9112). */
final class HttpText {

    private HttpText() {}

    /** The content type and the body; empty without a body. */
    static String body(Contract contract, @Nullable MediaType type, @Nullable JsonValue value) {
        if (type == null) {
            return "";
        }
        if (value == null) {
            return "Content-Type: " + type.range() + "\n";
        }
        return BodyEncoder.encode(contract, type, value)
                .map(body -> "Content-Type: " + body.contentType() + "\n\n"
                        + body.content().utf8().orElseGet(() -> text(body.content())))
                .orElseGet(() -> "Content-Type: " + type.range() + "\n\n" + value.toJson());
    }

    private static String text(Content content) {
        return "(" + content.size() + " bytes)";
    }
}
