package dev.concordat.sample.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.sample.SampleProperties;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What nobody receives is sent again until the service stops. */
class ReceiversTest {
    private static final URI NOBODY = URI.create("http://nobody.example/hook");

    private final Semaphore sent = new Semaphore(0);
    private final Receivers receivers = new Receivers(new SampleProperties(
            Path.of("data"), Map.of(), Duration.ZERO, Set.of(NOBODY.getHost()), Duration.ofMillis(100), Map.of()));
    private final Supplier<CompletionStage<Boolean>> sending = () -> {
        sent.release();
        return CompletableFuture.completedFuture(false);
    };

    @Test
    void nothingIsSentAfterAStop() throws InterruptedException {
        receivers.tellForADay(NOBODY, sending);
        assertThat(sent.tryAcquire(2, 10, TimeUnit.SECONDS)).as("sent twice").isTrue();

        receivers.destroy();

        assertThat(sent.tryAcquire(1, TimeUnit.SECONDS)).as("sent after a stop").isFalse();
    }
}
