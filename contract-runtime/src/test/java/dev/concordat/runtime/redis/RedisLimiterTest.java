package dev.concordat.runtime.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.concordat.runtime.limit.BucketLimiter;
import dev.concordat.runtime.limit.RateLimit;
import dev.concordat.runtime.limit.RateLimiter;
import io.github.bucket4j.TimeMeter;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import io.lettuce.core.resource.ClientResources;
import io.lettuce.core.resource.Delay;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two instances that share a Redis hold a limit together, and each one alone while it is away. */
class RedisLimiterTest {
    private final AtomicLong millis = new AtomicLong(1_000_000);
    private final List<String> told = new ArrayList<>();
    private RedisServer redis;
    private ClientResources resources;
    private RedisClient one;
    private RedisClient two;

    @BeforeEach
    void start() throws Exception {
        redis = RedisServer.start();
        // As one that missed Redis for long: its own tries are far apart.
        resources = ClientResources.builder()
                .reconnectDelay(Delay.constant(Duration.ofHours(1)))
                .build();
        one = RedisClient.create(resources, RedisURI.create("127.0.0.1", redis.port()));
        two = RedisClient.create(resources, RedisURI.create("127.0.0.1", redis.port()));
    }

    @AfterEach
    void stop() {
        if (redis != null) {
            one.shutdown(Duration.ZERO, Duration.ofSeconds(2));
            two.shutdown(Duration.ZERO, Duration.ofSeconds(2));
            resources.shutdown(0, 2, TimeUnit.SECONDS).awaitUninterruptibly();
            redis.close();
        }
    }

    /** Of two minutes of requests every tenth of a second, those pass that the rate and the burst allow, within 1 %. */
    @Test
    void twoHoldTheRateTogether() {
        RateLimit limit = new RateLimit(RateLimit.Key.ADDRESS, 100, Duration.ofMinutes(1), 20);
        List<RateLimiter> instances = List.of(limiter(one), limiter(two));
        int granted = 0;
        for (int i = 0; i < 1_200; i++) {
            millis.addAndGet(100);
            granted += instances.get(i % 2).take("one", limit).granted() ? 1 : 0;
        }

        assertThat(granted).isBetween(218, 222);
        assertThat(told).isEmpty();
    }

    @Test
    void manyRequestsAtOnceGetNoTokenTwice() throws Exception {
        RateLimit limit = new RateLimit(RateLimit.Key.ADDRESS, 1, Duration.ofDays(1), 1_000);
        List<RateLimiter> instances = List.of(limiter(one), limiter(two));
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Future<Integer>> counts = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            RateLimiter instance = instances.get(i % 2);
            counts.add(threads.submit(() -> {
                int granted = 0;
                for (int k = 0; k < 200; k++) {
                    granted += instance.take("one", limit).granted() ? 1 : 0;
                }
                return granted;
            }));
        }
        int granted = 0;
        for (Future<Integer> count : counts) {
            granted += count.get();
        }
        threads.shutdown();

        assertThat(told).isEmpty();
        assertThat(granted).isEqualTo(1_000);
    }

    @Test
    void saysTheSameAsTheOneInMemory() {
        RateLimit limit = new RateLimit(RateLimit.Key.ADDRESS, 100, Duration.ofMinutes(1), 20);
        RateLimiter shared = limiter(one);
        RateLimiter alone = new BucketLimiter();

        assertThat(shared.take("one", limit)).isEqualTo(new RateLimiter.Permit(true, 19, Duration.ofMillis(600)));
        assertThat(shared.take("two", limit).remaining()).isEqualTo(19);
        assertThat(shared.take("one", new RateLimit(limit.key(), 50, limit.per(), 5))
                        .remaining())
                .isEqualTo(4);
        assertThat(alone.take("one", limit).remaining()).isEqualTo(19);
        for (int i = 0; i < 19; i++) {
            shared.take("one", limit);
        }
        assertThat(shared.take("one", limit)).isEqualTo(new RateLimiter.Permit(false, 0, Duration.ofMillis(600)));
    }

    @Test
    void countsAloneWhileRedisIsAwayAndTogetherAfterThat() throws Exception {
        RateLimit limit = new RateLimit(RateLimit.Key.ADDRESS, 1, Duration.ofDays(1), 2);
        RateLimiter limiter = limiter(one);
        RateLimiter other = limiter(two);
        assertThat(limiter.take("one", limit).remaining()).isEqualTo(1);

        redis.kill();
        assertThat(limiter.take("one", limit).remaining()).isEqualTo(1);
        assertThat(limiter.take("one", limit).remaining()).isZero();
        assertThat(limiter.take("one", limit).granted()).isFalse();
        assertThat(told).containsExactly("lost", "missed", "missed", "missed");

        redis.restart();
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            limiter.take("back", limit);
            return told.contains("found");
        });
        assertThat(told).containsOnlyOnce("lost");
        assertThat(limiter.take("two", limit).remaining()).isEqualTo(1);
        assertThat(other.take("two", limit).remaining()).isZero();
    }

    private RedisLimiter limiter(RedisClient client) {
        TimeMeter clock = new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return millis.get() * 1_000_000;
            }

            @Override
            public boolean isWallClockBased() {
                return true;
            }
        };
        RedisLink link = new RedisLink(() -> client, "test:", Duration.ofSeconds(20), new Told(told));
        return new RedisLimiter(link, new BucketLimiter(), clock);
    }
}
