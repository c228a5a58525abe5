package com.example.slow.codec;

import com.example.slow.model.Answer;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.Codec;
import dev.concordat.runtime.json.JsonIn;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.Text;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Answer}. */
@Generated("concordat")
public final class AnswerCodec implements Codec<Answer> {
    public static final AnswerCodec INSTANCE = new AnswerCodec();

    private static final String[] REQUIRED = {"text"};
    private static final Text TEXT = Text.ANY.length(0, 30);

    private AnswerCodec() {}

    @Override
    public @Nullable Answer read(JsonIn in) {
        if (!in.startObject()) {
            return null;
        }
        long seen = 0;
        String text = null;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "text" -> {
                    seen = in.seen(seen, 0, name);
                    text = TEXT.read(in);
                }
                default -> in.skip();
            }
        }
        in.require(seen, REQUIRED);
        if (text == null) {
            return null;
        }
        return new Answer(text);
    }

    @Override
    public void write(Answer value, JsonOut out) {
        out.startObject();
        out.required("text", TEXT, value.text());
        out.endObject();
    }
}
