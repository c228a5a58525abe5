package dev.concordat.runtime.redis;

import dev.concordat.runtime.limit.BucketLimiter;
import dev.concordat.runtime.limit.RateLimit;
import dev.concordat.runtime.limit.RateLimiter;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.redis.lettuce.Bucket4jLettuce.LettuceBasedProxyManagerBuilder;
import io.github.bucket4j.redis.lettuce.RedisApi;
import io.lettuce.core.RedisFuture;
import io.lettuce.core.ScriptOutputType;
import io.lettuce.core.cluster.api.async.RedisClusterAsyncCommands;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Counts in Redis with Bucket4j, so that several instances hold a limit together; their clocks must agree. While Redis
 * does not answer each instance counts for itself: then as many times the limit pass as there are instances, and
 * nobody sees an error.
 */
public final class RedisLimiter implements RateLimiter {
    /** A bucket that is full again is forgotten. */
    private static final ExpirationAfterWriteStrategy EXPIRY =
            ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(Duration.ofSeconds(10));

    private static final int STRIPES = 256;

    private final RedisLink link;
    private final RateLimiter alone;
    private final TimeMeter clock;

    /** Requests of one instance for one bucket come one by one: so only instances ever race for it. */
    private final List<ReentrantLock> stripes =
            Stream.generate(ReentrantLock::new).limit(STRIPES).toList();

    /** @param alone counts while Redis does not answer */
    public RedisLimiter(RedisLink link, RateLimiter alone) {
        this(link, alone, TimeMeter.SYSTEM_MILLISECONDS);
    }

    RedisLimiter(RedisLink link, RateLimiter alone, TimeMeter clock) {
        this.link = link;
        this.alone = alone;
        this.clock = clock;
    }

    @Override
    public Permit take(String bucket, RateLimit limit) {
        Supplier<BucketConfiguration> configuration = () -> BucketConfiguration.builder()
                .addLimit(BucketLimiter.bandwidth(limit))
                .build();
        // A limit that changed has new buckets.
        String key = link.key("limit:" + limit.requests() + '/' + limit.per() + '/' + limit.burst() + ':' + bucket);
        ReentrantLock stripe = stripes.get(Math.floorMod(key.hashCode(), STRIPES));
        stripe.lock();
        try {
            return link.ask(
                    commands -> BucketLimiter.take(buckets(commands).getProxy(key, configuration)),
                    () -> alone.take(bucket, limit));
        } finally {
            stripe.unlock();
        }
    }

    private ProxyManager<String> buckets(RedisClusterAsyncCommands<String, byte[]> commands) {
        return new LettuceBasedProxyManagerBuilder<>(new Commands<>(commands))
                .requestTimeout(link.timeout())
                .expirationAfterWrite(EXPIRY)
                .clientClock(clock)
                .build();
    }

    /** What Bucket4j needs, of a single Redis and of a cluster alike; it hands over arrays of objects as keys. */
    private record Commands<K>(RedisClusterAsyncCommands<K, byte[]> redis) implements RedisApi<K> {
        @Override
        public <V> RedisFuture<V> eval(String script, ScriptOutputType type, K[] keys, byte[][] arguments) {
            return redis.eval(script, type, keys, arguments);
        }

        @Override
        public RedisFuture<byte[]> get(K key) {
            return redis.get(key);
        }

        @Override
        @SuppressWarnings("unchecked")
        public RedisFuture<?> delete(K key) {
            return redis.del(key);
        }
    }
}
