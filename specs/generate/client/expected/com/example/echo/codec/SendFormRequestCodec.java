package com.example.echo.codec;

import com.example.echo.model.SendFormRequest;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.Codec;
import dev.concordat.runtime.json.Int64;
import dev.concordat.runtime.json.JsonIn;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.ListOf;
import dev.concordat.runtime.json.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link SendFormRequest}. */
@Generated("concordat")
public final class SendFormRequestCodec implements Codec<SendFormRequest> {
    public static final SendFormRequestCodec INSTANCE = new SendFormRequestCodec();

    private static final String[] REQUIRED = {"name"};
    private static final Text NAME = Text.ANY.length(1, Integer.MAX_VALUE);
    private static final ListOf<String> TAGS = ListOf.of(Text.ANY);

    private SendFormRequestCodec() {}

    @Override
    public @Nullable SendFormRequest read(JsonIn in) {
        if (!in.startObject()) {
            return null;
        }
        long seen = 0;
        String name_ = null;
        Long size = null;
        List<String> tags = null;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "name" -> {
                    seen = in.seen(seen, 0, name);
                    name_ = NAME.read(in);
                }
                case "size" -> {
                    seen = in.seen(seen, 1, name);
                    size = Int64.ANY.read(in);
                }
                case "tags" -> {
                    seen = in.seen(seen, 2, name);
                    tags = TAGS.read(in);
                }
                default -> in.skip();
            }
        }
        in.require(seen, REQUIRED);
        if (name_ == null) {
            return null;
        }
        return new SendFormRequest(name_, size, tags);
    }

    @Override
    public void write(SendFormRequest value, JsonOut out) {
        out.startObject();
        out.required("name", NAME, value.name());
        out.optional("size", Int64.ANY, value.size());
        out.optional("tags", TAGS, value.tags());
        out.endObject();
    }
}
