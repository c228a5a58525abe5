package com.example.parcels.codec;

import com.example.parcels.model.Problem;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.AnyValue;
import dev.concordat.runtime.json.Codec;
import dev.concordat.runtime.json.Format;
import dev.concordat.runtime.json.Formatted;
import dev.concordat.runtime.json.Int32;
import dev.concordat.runtime.json.JsonIn;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.JsonValue;
import dev.concordat.runtime.json.Text;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Problem}. */
@Generated("concordat")
public final class ProblemCodec implements Codec<Problem> {
    public static final ProblemCodec INSTANCE = new ProblemCodec();

    private static final Formatted<URI> TYPE = Text.ANY.as(Format.URI_REFERENCE);
    private static final Int32 STATUS = Int32.ANY.minimum(100).maximum(599);
    private static final Formatted<URI> INSTANCE_ = Text.ANY.as(Format.URI_REFERENCE);
    private static final AnyValue ADDITIONAL_PROPERTIES = AnyValue.ANY;

    private ProblemCodec() {}

    @Override
    public @Nullable Problem read(JsonIn in) {
        if (!in.startObject()) {
            return null;
        }
        long seen = 0;
        URI type = null;
        String title = null;
        Integer status = null;
        String detail = null;
        URI instance = null;
        Map<String, JsonValue> additionalProperties = new LinkedHashMap<>();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "type" -> {
                    seen = in.seen(seen, 0, name);
                    type = TYPE.read(in);
                }
                case "title" -> {
                    seen = in.seen(seen, 1, name);
                    title = Text.ANY.read(in);
                }
                case "status" -> {
                    seen = in.seen(seen, 2, name);
                    status = STATUS.read(in);
                }
                case "detail" -> {
                    seen = in.seen(seen, 3, name);
                    detail = Text.ANY.read(in);
                }
                case "instance" -> {
                    seen = in.seen(seen, 4, name);
                    instance = INSTANCE_.read(in);
                }
                default -> in.additional(additionalProperties, name, ADDITIONAL_PROPERTIES);
            }
        }
        return new Problem(type, title, status, detail, instance, additionalProperties);
    }

    @Override
    public void write(Problem value, JsonOut out) {
        out.startObject();
        out.optional("type", TYPE, value.type());
        out.optional("title", Text.ANY, value.title());
        out.optional("status", STATUS, value.status());
        out.optional("detail", Text.ANY, value.detail());
        out.optional("instance", INSTANCE_, value.instance());
        out.additional(value.additionalProperties(), ADDITIONAL_PROPERTIES);
        out.endObject();
    }
}
