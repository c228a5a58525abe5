package com.example.parcels.codec;

import com.example.parcels.model.LabelSheet;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.Bytes;
import dev.concordat.runtime.json.Codec;
import dev.concordat.runtime.json.Format;
import dev.concordat.runtime.json.JsonIn;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.ListOf;
import dev.concordat.runtime.json.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link LabelSheet}. */
@Generated("concordat")
public final class LabelSheetCodec implements Codec<LabelSheet> {
    public static final LabelSheetCodec INSTANCE = new LabelSheetCodec();

    private static final String[] REQUIRED = {"pages"};
    private static final ListOf<Bytes> PAGES = ListOf.of(Text.ANY.as(Format.BASE64));

    private LabelSheetCodec() {}

    @Override
    public @Nullable LabelSheet read(JsonIn in) {
        if (!in.startObject()) {
            return null;
        }
        long seen = 0;
        List<Bytes> pages = null;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "pages" -> {
                    seen = in.seen(seen, 0, name);
                    pages = PAGES.read(in);
                }
                default -> in.skip();
            }
        }
        in.require(seen, REQUIRED);
        if (pages == null) {
            return null;
        }
        return new LabelSheet(pages);
    }

    @Override
    public void write(LabelSheet value, JsonOut out) {
        out.startObject();
        out.required("pages", PAGES, value.pages());
        out.endObject();
    }
}
