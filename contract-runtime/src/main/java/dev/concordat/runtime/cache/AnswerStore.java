package dev.concordat.runtime.cache;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Where answers are kept: in memory ({@link MemoryStore}), in Redis, or by a bean of your own. A store may forget
 * whatever it wants at any time, and never throws for being away.
 */
public interface AnswerStore {
    /** What is kept under a name; null: nothing, or no longer. */
    byte @Nullable [] get(String name);

    /** Keeps something for so long at most. */
    void put(String name, byte[] value, Duration lifetime);

    void remove(String name);
}
