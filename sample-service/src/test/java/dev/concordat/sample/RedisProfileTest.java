package dev.concordat.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.runtime.client.ApiClient;
import dev.concordat.runtime.redis.RedisServer;
import dev.concordat.sample.parcels.api.CreateQuote;
import dev.concordat.sample.parcels.client.QuotesClient;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** With the profile {@code redis} two instances hold the limit of the contract together. */
class RedisProfileTest {
    private static final int BURST = 30;
    private static final int PER_SECOND = 2;
    private static final long NANOS = 1_000_000_000;

    @Test
    void instancesHoldOneLimit() throws Exception {
        try (RedisServer redis = RedisServer.start();
                RunningService one = start(redis);
                RunningService two = start(redis)) {
            List<QuotesClient> clients = List.of(client(one), client(two));

            long before = System.nanoTime();
            long granted = IntStream.range(0, 90)
                    .mapToObj(i -> clients.get(i % 2).createQuote(RateLimitTest.REQUEST))
                    .filter(CreateQuote.Ok.class::isInstance)
                    .count();
            long dripped = (System.nanoTime() - before) * PER_SECOND / NANOS + 1;

            assertThat(granted).isBetween((long) BURST, BURST + dripped);
        }
    }

    private static QuotesClient client(RunningService service) {
        return new QuotesClient(ApiClient.to(service.url()).build());
    }

    private static RunningService start(RedisServer redis) {
        List<String> options = new ArrayList<>(List.of(redis.options()));
        options.add("--spring.profiles.active=redis");
        options.add("--concordat.rate-limits=on");
        return RunningService.start(RunningService.temporary(), List.of(), options.toArray(String[]::new));
    }
}
