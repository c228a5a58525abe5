package com.example.parcels.codec;

import com.example.parcels.model.Search;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.AnyValue;
import dev.concordat.runtime.json.Codec;
import dev.concordat.runtime.json.JsonIn;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.JsonValue;
import dev.concordat.runtime.json.Text;
import dev.concordat.runtime.violation.PointedReport;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Search}. */
@Generated("concordat")
public final class SearchCodec implements Codec<Search> {
    public static final SearchCodec INSTANCE = new SearchCodec();

    private SearchCodec() {}

    @Override
    public @Nullable Search read(JsonIn in) {
        if (!in.startObject()) {
            return null;
        }
        long seen = 0;
        String query = null;
        JsonValue other = null;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "query" -> {
                    seen = in.seen(seen, 0, name);
                    query = Text.ANY.read(in);
                }
                case "other" -> {
                    seen = in.seen(seen, 1, name);
                    other = AnyValue.ANY.read(in);
                }
                default -> in.skip();
            }
        }
        demand((seen & 1L << 0) != 0, (seen & 1L << 1) != 0, in);
        return new Search(query, other);
    }

    @Override
    public void write(Search value, JsonOut out) {
        if (out.checks()) {
            demand(value.query() != null, value.other() != null, out);
        }
        out.startObject();
        out.optional("query", Text.ANY, value.query());
        out.optional("other", AnyValue.ANY, value.other());
        out.endObject();
    }

    /** Checks which members are there together. */
    private static void demand(boolean query, boolean other, PointedReport report) {
        if (!(query || other)) {
            report.violation("", "anyOf", "query or other", null);
        }
    }
}
