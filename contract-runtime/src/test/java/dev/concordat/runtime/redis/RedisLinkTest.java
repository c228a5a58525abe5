package dev.concordat.runtime.redis;

import static org.assertj.core.api.Assertions.assertThat;

import io.lettuce.core.RedisClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class RedisLinkTest {

    @Test
    void anInterruptedRequestSaysNothingOfRedis() {
        List<String> told = new ArrayList<>();
        CompletableFuture<RedisClient> never = new CompletableFuture<>();
        RedisLink link = new RedisLink(never::join, "test:", Duration.ofMinutes(1), new Told(told));
        Thread.currentThread().interrupt();

        String answer = link.ask(redis -> "Redis", () -> "alone");

        assertThat(Thread.interrupted()).isTrue();
        assertThat(answer).isEqualTo("alone");
        assertThat(told).containsExactly("missed");
        never.cancel(true);
    }
}
