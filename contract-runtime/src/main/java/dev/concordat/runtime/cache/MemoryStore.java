package dev.concordat.runtime.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Keeps answers in the memory of this process with Caffeine, up to a number of bytes; what is asked for least goes first. */
public final class MemoryStore implements AnswerStore {
    /** What an entry costs beside its bytes, about. */
    private static final int ENTRY_BYTES = 200;

    private final Cache<String, Entry> entries;

    private static final class Entry {
        final byte[] value;
        final Duration lifetime;

        Entry(byte[] value, Duration lifetime) {
            this.value = value;
            this.lifetime = lifetime;
        }
    }

    /** @param bytes how much it keeps at most */
    public MemoryStore(long bytes) {
        entries = Caffeine.newBuilder()
                .maximumWeight(bytes)
                .<String, Entry>weigher((name, entry) -> ENTRY_BYTES + name.length() + entry.value.length)
                .expireAfter(Expiry.<String, Entry>writing((name, entry) -> entry.lifetime))
                .build();
    }

    @Override
    public byte @Nullable [] get(String name) {
        Entry entry = entries.getIfPresent(name);
        return entry == null ? null : entry.value;
    }

    @Override
    public void put(String name, byte[] value, Duration lifetime) {
        entries.put(name, new Entry(value, lifetime));
    }

    @Override
    public void remove(String name) {
        entries.invalidate(name);
    }
}
