package com.example.parcels.codec;

import com.example.parcels.model.Labels;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.Codec;
import dev.concordat.runtime.json.Expression;
import dev.concordat.runtime.json.JsonIn;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.NamePatterns;
import dev.concordat.runtime.json.Text;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Labels}. */
@Generated("concordat")
public final class LabelsCodec implements Codec<Labels> {
    public static final LabelsCodec INSTANCE = new LabelsCodec();

    private static final Text ADDITIONAL_PROPERTIES = Text.ANY.length(0, 20);
    private static final NamePatterns NAMES = NamePatterns.open(Expression.of("^x-"));

    private LabelsCodec() {}

    @Override
    public @Nullable Labels read(JsonIn in) {
        if (!in.startObject()) {
            return null;
        }
        long seen = 0;
        String title = null;
        Map<String, String> additionalProperties = new LinkedHashMap<>();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "title" -> {
                    seen = in.seen(seen, 0, name);
                    title = Text.ANY.read(in);
                }
                default -> NAMES.additional(in, additionalProperties, name, ADDITIONAL_PROPERTIES);
            }
        }
        return new Labels(title, additionalProperties);
    }

    @Override
    public void write(Labels value, JsonOut out) {
        out.startObject();
        out.optional("title", Text.ANY, value.title());
        if (out.checks()) {
            NAMES.check(value.additionalProperties(), out);
        }
        out.additional(value.additionalProperties(), ADDITIONAL_PROPERTIES);
        out.endObject();
    }
}
