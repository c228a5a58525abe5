package dev.concordat.tests.execute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ListeningTest {

    private static final Duration LIMIT = Duration.ofMillis(20);

    @Test
    void silentStreamsAreSoonLeft() {
        Listening listening = new Listening(LIMIT);
        for (int i = 0; i < 30; i++) {
            assertThat(listening.next()).isEqualTo(LIMIT);
            listenTo(listening, new BoundedBody(100, true));
        }
        // The last one is counted a moment after it was stopped.
        while (listening.next().equals(LIMIT)) {
            listenTo(listening, new BoundedBody(100, true));
        }

        assertThat(listening.next()).isEqualTo(Duration.ofNanos(500_000));
    }

    @Test
    void streamsThatEndAreNoReasonToHurry() {
        Listening listening = new Listening(LIMIT);
        for (int i = 0; i < 40; i++) {
            BoundedBody body = new BoundedBody(100, true);
            body.onComplete();
            listenTo(listening, body);
        }

        assertThat(listening.next()).isEqualTo(LIMIT);
    }

    private static void listenTo(Listening listening, BoundedBody body) {
        listening.to(body);
        body.getBody().toCompletableFuture().join();
    }
}
