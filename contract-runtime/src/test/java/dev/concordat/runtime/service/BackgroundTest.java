package dev.concordat.runtime.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.event.ContextClosedEvent;

/** What handlers leave for after their responses is done: in bounds, and before the service is gone. */
@ExtendWith(OutputCaptureExtension.class)
class BackgroundTest {
    private final Queue<String> done = new ConcurrentLinkedQueue<>();

    @Test
    void isFinishedBeforeTheServiceIsGone() throws Exception {
        RunningWeather weather = start("--concordat.background-threads=2");
        WeatherService service = weather.context().getBean(WeatherService.class);
        CountDownLatch closing = new CountDownLatch(1);
        weather.context().addApplicationListener((ContextClosedEvent event) -> closing.countDown());
        for (int i = 0; i < 40; i++) {
            service.after(() -> {
                await(closing);
                pause(10); // so that the service would be gone first if nobody waited
                done.add(service.isClosed() ? "too late" : "in time");
            });
            file(weather);
        }
        assertThat(done).isEmpty();

        weather.close();

        assertThat(done).hasSize(40).containsOnly("in time");
    }

    @Test
    void aFullQueueSlowsRequestsDownAndLosesNothing() throws Exception {
        try (RunningWeather weather = start("--concordat.background-threads=1", "--concordat.background-queue=1")) {
            WeatherService service = weather.context().getBean(WeatherService.class);
            CountDownLatch free = new CountDownLatch(1);
            service.after(() -> {
                await(free);
                done.add(Thread.currentThread().getName());
            });
            file(weather);
            file(weather);
            service.after(() -> done.add(Thread.currentThread().getName()));
            file(weather);
            Awaitility.await().until(() -> done.size() == 1);
            assertThat(done).first().asString().doesNotContain("concordat-after");

            free.countDown();

            Awaitility.await().until(() -> done.size() == 3);
            assertThat(done)
                    .filteredOn(thread -> thread.startsWith("concordat-after"))
                    .hasSize(2);
        }
    }

    @Test
    void failuresTellTheOperationAndStopNothing(CapturedOutput output) throws Exception {
        try (RunningWeather weather = start()) {
            WeatherService service = weather.context().getBean(WeatherService.class);
            service.after(
                    () -> {
                        throw new StackOverflowError("wild");
                    },
                    () -> done.add("next"));

            file(weather);

            Awaitility.await().until(() -> done.size() == 1);
            assertThat(output).contains("A task after a response of fileReport failed", "StackOverflowError: wild");
        }
    }

    @Test
    void theServiceDoesNotWaitForEver(CapturedOutput output) throws Exception {
        RunningWeather weather =
                start("--concordat.background-threads=1", "--spring.lifecycle.timeout-per-shutdown-phase=1s");
        weather.context().getBean(WeatherService.class).after(() -> pause(60_000));
        file(weather);
        file(weather);
        Instant before = Instant.now();

        weather.close();

        assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(20));
        assertThat(output).contains("1 were interrupted, those of 1 responses never ran");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--concordat.background-threads=0", "--concordat.background-queue=0"})
    void noThreadOrNoQueueIsToldInOneSentence(String option, CapturedOutput output) {
        assertThatThrownBy(() -> start(option)).isNotNull();
        assertThat(output).contains("APPLICATION FAILED TO START", "must be at least 1");
    }

    private static RunningWeather start(String... options) {
        List<String> all = new ArrayList<>(List.of(options));
        all.add("--concordat.rate-limits=off");
        return RunningWeather.start(all.toArray(String[]::new));
    }

    private static void file(RunningWeather weather) throws Exception {
        assertThat(weather.post("/reports", "{\"place\":\"Porto\"}").statusCode())
                .isEqualTo(204);
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
