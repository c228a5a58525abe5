package dev.concordat.runtime.redis;

import dev.concordat.runtime.cache.AnswerStore;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Keeps answers in Redis for all instances, as long as each may be kept; how much it holds is Redis' {@code maxmemory}.
 * While it does not answer nothing is kept.
 */
public final class RedisStore implements AnswerStore {
    private final RedisLink link;

    public RedisStore(RedisLink link) {
        this.link = link;
    }

    @Override
    @SuppressWarnings("NullAway") // a future of Lettuce may hold null, which it does not declare
    public byte @Nullable [] get(String name) {
        return link.ask(redis -> link.await(redis.get(link.key(name))), () -> null);
    }

    @Override
    public void put(String name, byte[] value, Duration lifetime) {
        link.ask(redis -> link.await(redis.psetex(link.key(name), lifetime.toMillis(), value)), () -> "");
    }

    @Override
    public void remove(String name) {
        link.ask(redis -> link.await(redis.del(link.key(name))), () -> 0L);
    }
}
