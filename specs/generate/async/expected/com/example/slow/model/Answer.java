package com.example.slow.model;

import dev.concordat.runtime.Generated;

@Generated("concordat")
public record Answer(String text) {
    public static AnswerBuilder builder() {
        return new AnswerBuilder();
    }

    /** A builder that holds the values of this record. */
    public AnswerBuilder with() {
        return new AnswerBuilder(this);
    }
}
