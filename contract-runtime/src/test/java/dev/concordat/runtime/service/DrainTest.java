package dev.concordat.runtime.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Who is told to stop serves on for a while, until whoever sends requests knows. */
class DrainTest {

    @Test
    void requestsAreServedMeanwhile() throws Exception {
        RunningWeather weather = RunningWeather.start("--concordat.drain=8s", "--concordat.rate-limits=off");
        Thread stop = new Thread(weather::close);
        stop.start();

        TimeUnit.SECONDS.sleep(3); // so that it would be gone
        assertThat(weather.get("/places").statusCode()).isEqualTo(200);
        assertThat(stop.isAlive()).isTrue();

        stop.join();
        assertThat(weather.context().isRunning()).isFalse();
    }
}
