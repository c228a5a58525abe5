package dev.concordat.runtime.redis;

import java.util.List;

/** Writes down what a {@link RedisLink} tells. */
record Told(List<String> words) implements LinkListener {
    @Override
    public void lost(Throwable cause) {
        words.add("lost");
    }

    @Override
    public void found() {
        words.add("found");
    }

    @Override
    public void missed() {
        words.add("missed");
    }
}
