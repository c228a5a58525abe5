package com.example.library.codec;

import com.example.library.model.Loan;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.Codec;
import dev.concordat.runtime.json.JsonIn;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.Text;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Loan}. */
@Generated("concordat")
public final class LoanCodec implements Codec<Loan> {
    public static final LoanCodec INSTANCE = new LoanCodec();

    private static final String[] REQUIRED = {"book"};

    private LoanCodec() {}

    @Override
    public @Nullable Loan read(JsonIn in) {
        if (!in.startObject()) {
            return null;
        }
        long seen = 0;
        String book = null;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "book" -> {
                    seen = in.seen(seen, 0, name);
                    book = Text.ANY.read(in);
                }
                default -> in.skip();
            }
        }
        in.require(seen, REQUIRED);
        if (book == null) {
            return null;
        }
        return new Loan(book);
    }

    @Override
    public void write(Loan value, JsonOut out) {
        out.startObject();
        out.required("book", Text.ANY, value.book());
        out.endObject();
    }
}
