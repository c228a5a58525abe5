package dev.concordat.runtime.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.concordat.runtime.redis.RedisServer;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Instances of a service hold the limits of the contract together, over Redis; without it nobody sees an error. */
@ExtendWith(OutputCaptureExtension.class)
class SharedLimitTest {
    private static final String REPORT = "{\"place\":\"Porto\"}";

    @Test
    void instancesCountTogether() throws Exception {
        try (RedisServer redis = RedisServer.start();
                RunningWeather one = start(redis);
                RunningWeather two = start(redis)) {
            assertThat(file(one)).isEqualTo(204);
            assertThat(file(two)).isEqualTo(204);
            assertThat(file(one)).isEqualTo(429);
            assertThat(file(two)).isEqualTo(429);
        }
    }

    @Test
    void withoutRedisEachCountsForItself(CapturedOutput output) throws Exception {
        try (RedisServer redis = RedisServer.start()) {
            redis.kill();
            try (RunningWeather one = start(redis);
                    RunningWeather two = start(redis)) {
                for (RunningWeather instance : List.of(one, two)) {
                    assertThat(file(instance)).isEqualTo(204);
                    assertThat(file(instance)).isEqualTo(204);
                    assertThat(file(instance)).isEqualTo(429);
                }
                assertThat(fallbacks(one)).isEqualTo(3);
                assertThat(output.getOut().lines().filter(line -> line.contains("Redis does not answer")))
                        .hasSize(2);

                redis.restart();
                await().atMost(Duration.ofSeconds(30)).until(() -> {
                    one.get("/places");
                    return output.getOut().contains("Redis answers again");
                });
                assertThat(file(one)).isEqualTo(204);
            }
        }
    }

    private static double fallbacks(RunningWeather weather) {
        Counter counter = weather.context()
                .getBean(MeterRegistry.class)
                .find("concordat.redis.fallbacks")
                .counter();
        return counter == null ? 0 : counter.count();
    }

    private static int file(RunningWeather weather) throws Exception {
        return weather.post("/reports", REPORT, "Authorization", RunningWeather.user("ana"))
                .statusCode();
    }

    private static RunningWeather start(RedisServer redis) {
        List<String> options = new ArrayList<>(List.of(redis.options()));
        options.add("--concordat.rate-limit-store=redis");
        options.add("--concordat.redis-timeout=20s"); // this machine may be busy
        return RunningWeather.start(options.toArray(String[]::new));
    }
}
