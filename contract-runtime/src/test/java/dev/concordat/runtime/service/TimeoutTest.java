package dev.concordat.runtime.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.http.HttpResponse;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A handler that takes longer than the contract allows is ended, and whoever waits is told so as the contract says. */
class TimeoutTest {
    private static RunningWeather weather;

    @BeforeAll
    static void start() {
        weather = RunningWeather.start();
    }

    @AfterAll
    static void stop() {
        weather.close();
    }

    @BeforeEach
    void forget() {
        service(weather).happened.clear();
    }

    @ParameterizedTest
    @CsvSource({
        "/tides/stormy, getTide, 503, '{\"code\":503}', interrupted", // what it answers then is too late
        "/tides/fails,  getTide, 503, '{\"code\":503}', ''",
        "/tides/deaf,   getTide, 503, '{\"code\":503}', interrupted later: true",
        "/winds/north,  getWind, 504, Gateway Timeout,    cancelled"
    })
    void isEnded(String path, String operation, int status, String body, String end) throws Exception {
        double before = count(operation);

        HttpResponse<String> answer = weather.get(path);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains(body).doesNotContain("secret");
        assertThat(count(operation)).isEqualTo(before + 1);
        if (!end.isEmpty()) {
            assertThat(service(weather).happened.poll(10, TimeUnit.SECONDS)).isEqualTo(end);
        }
    }

    /** Threads are used again, so nothing may be left of an interruption. */
    @Test
    void whatIsInTimeIsLeftAlone() throws Exception {
        for (int i = 0; i < 20; i++) {
            assertThat(weather.get("/tides/calm").body()).isEqualTo("high");
            assertThat(weather.get("/winds/calm").body()).isEqualTo("none");
        }
    }

    @Test
    void canBeSwitchedOff() throws Exception {
        try (RunningWeather patient = RunningWeather.start("--concordat.timeouts=off")) {
            assertThat(patient.get("/tides/stormy").body()).isEqualTo("endless");
            assertThat(service(patient).happened.poll(10, TimeUnit.SECONDS)).isEqualTo("slept");
            assertThat(patient.get("/winds/north").body()).isEqualTo("north");
            assertThat(service(patient).happened.poll(10, TimeUnit.SECONDS)).isEqualTo("answered");
        }
    }

    private static WeatherService service(RunningWeather running) {
        return running.context().getBean(WeatherService.class);
    }

    private static double count(String operation) {
        Counter counter = weather.context()
                .getBean(MeterRegistry.class)
                .find("concordat.timeouts")
                .tag("operation.id", operation)
                .counter();
        return counter == null ? 0 : counter.count();
    }
}
