package dev.concordat.runtime.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class BucketLimiterTest {
    private static final RateLimit LIMIT = new RateLimit(RateLimit.Key.ADDRESS, 100, Duration.ofMinutes(1), 20);

    private final AtomicLong nanos = new AtomicLong();

    /** Of an hour of requests every tenth of a second, those pass that the rate and the burst allow, within 1 %. */
    @Test
    void holdsTheRate() {
        BucketLimiter limiter = limiter(10);
        int granted = 0;
        for (int i = 0; i < 36_000; i++) {
            nanos.addAndGet(100_000_000);
            granted += limiter.take("one", LIMIT).granted() ? 1 : 0;
        }

        assertThat(granted).isBetween(5_940, 6_060);
    }

    @Test
    void saysWhatIsLeftAndHowLongItTakes() {
        BucketLimiter limiter = limiter(10);

        assertThat(limiter.take("one", LIMIT)).isEqualTo(new RateLimiter.Permit(true, 19, Duration.ofMillis(600)));
        for (int i = 0; i < 19; i++) {
            limiter.take("one", LIMIT);
        }
        assertThat(limiter.take("one", LIMIT)).isEqualTo(new RateLimiter.Permit(false, 0, Duration.ofMillis(600)));
        assertThat(limiter.take("two", LIMIT).remaining()).isEqualTo(19);
        assertThat(LIMIT.secondsToFill()).isEqualTo(12);
    }

    @Test
    void forgetsWhomItHasNotSeenForLongest() {
        BucketLimiter limiter = limiter(2);
        limiter.take("one", LIMIT);
        limiter.take("two", LIMIT);
        limiter.take("one", LIMIT);
        limiter.take("three", LIMIT);

        assertThat(limiter.take("one", LIMIT).remaining()).isEqualTo(17);
        assertThat(limiter.take("two", LIMIT).remaining()).isEqualTo(19);
    }

    @Test
    void aLimitLetsSomethingPass() {
        assertThatThrownBy(() -> new RateLimit(RateLimit.Key.CALLER, 0, Duration.ofSeconds(1), 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private BucketLimiter limiter(int most) {
        return new BucketLimiter(
                new TimeMeter() {
                    @Override
                    public long currentTimeNanos() {
                        return nanos.get();
                    }

                    @Override
                    public boolean isWallClockBased() {
                        return false;
                    }
                },
                most);
    }
}
