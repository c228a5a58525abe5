package com.example.slow.model;

import dev.concordat.runtime.Generated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Answer}; what is not set is absent. */
@Generated("concordat")
public final class AnswerBuilder {
    private @Nullable String text;

    AnswerBuilder() {}

    AnswerBuilder(Answer from) {
        text = from.text();
    }

    public AnswerBuilder text(String text) {
        this.text = text;
        return this;
    }

    /** Builds it; a {@link NullPointerException} names a required member that is not set. */
    public Answer build() {
        return new Answer(Objects.requireNonNull(text, "text"));
    }
}
