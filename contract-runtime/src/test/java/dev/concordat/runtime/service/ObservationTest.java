package dev.concordat.runtime.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.MDC;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Meters and logs speak of operations. */
@ExtendWith(OutputCaptureExtension.class)
class ObservationTest {

    @ParameterizedTest
    @CsvSource({
        "/forecasts/porto, getForecast, 200, SUCCESS",
        "/forecasts/nowhere, getForecast, 404, CLIENT_ERROR",
        "/stations, listStations, 200, SUCCESS",
        "/other, none, 404, CLIENT_ERROR"
    })
    void requestsAreCountedByOperation(String path, String operation, String status, String outcome) throws Exception {
        try (RunningWeather weather = RunningWeather.start()) {
            weather.get(path);

            Timer timer = eventually(weather, operation);
            assertThat(timer.getId().getTag("status")).isEqualTo(status);
            assertThat(timer.getId().getTag("outcome")).isEqualTo(outcome);
            assertThat(timer.count()).isEqualTo(1);
        }
    }

    @Test
    void violationsAreCountedByKeyword() throws Exception {
        try (RunningWeather weather = RunningWeather.start("--concordat.rate-limits=off")) {
            weather.post("/reports", "{\"place\":\"\"}");
            weather.post("/reports", "{\"place\":\"\"}");
            weather.post("/reports", "{}");

            assertThat(weather.context()
                            .getBean(MeterRegistry.class)
                            .find("concordat.violations")
                            .counters())
                    .extracting(counter -> List.of(
                            tag(counter, "operation.id"),
                            tag(counter, "message"),
                            tag(counter, "in"),
                            tag(counter, "keyword"),
                            (int) counter.count()))
                    .containsExactlyInAnyOrder(
                            List.of("fileReport", "request", "body", "minLength", 2),
                            List.of("fileReport", "request", "body", "required", 1));
        }
    }

    @Test
    void logsNameTheOperationAlsoAfterTheResponse(CapturedOutput output) throws Exception {
        try (RunningWeather weather = RunningWeather.start("--logging.structured.format.console=ecs")) {
            BlockingQueue<String> seen = new LinkedBlockingQueue<>();
            weather.context()
                    .getBean(WeatherService.class)
                    .after(() -> seen.add(String.valueOf(MDC.get("operationId"))), () -> {
                        throw new IllegalStateException("after");
                    });

            weather.post("/reports", "{\"place\":\"Porto\"}");

            assertThat(seen.poll(10, TimeUnit.SECONDS)).isEqualTo("fileReport");
        }
        assertThat(output.getOut().lines())
                .filteredOn(line -> line.contains("A task after a response"))
                .singleElement()
                .asString()
                .contains("\"operationId\":\"fileReport\"");
    }

    /** The observation ends after the response has come. */
    private static Timer eventually(RunningWeather weather, String operation) throws InterruptedException {
        MeterRegistry registry = weather.context().getBean(MeterRegistry.class);
        Timer timer = null;
        for (int i = 0; i < 100 && timer == null; i++) {
            timer = registry.find("http.server.requests")
                    .tag("operation.id", operation)
                    .timer();
            Thread.sleep(timer == null ? 50 : 0);
        }
        assertThat(timer).isNotNull();
        return timer;
    }

    private static String tag(Counter counter, String name) {
        return String.valueOf(counter.getId().getTag(name));
    }
}
