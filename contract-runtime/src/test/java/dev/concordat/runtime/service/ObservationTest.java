package dev.concordat.runtime.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.common.KeyValue;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationView;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
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

    @Test
    void partsOfARequestAreObservedBelowIt() throws Exception {
        try (RunningWeather weather = RunningWeather.start(List.of(Observer.class), "--concordat.rate-limits=off")) {
            weather.context().getBean(WeatherService.class).after(() -> {});
            weather.post("/reports", "{\"place\":\"Porto\"}");
            weather.post("/reports", "{}");

            BlockingQueue<String> ended = weather.context().getBean(Observer.class).ended;
            List<String> all = new ArrayList<>();
            while (all.size() < 5) {
                all.add(ended.poll(10, TimeUnit.SECONDS));
            }
            assertThat(all)
                    .containsExactlyInAnyOrder(
                            "concordat.validation validate fileReport true in http.server.requests",
                            "concordat.task after fileReport in http.server.requests",
                            "http.server.requests fileReport in http.server.requests",
                            "concordat.validation validate fileReport false in http.server.requests",
                            "http.server.requests fileReport in http.server.requests");
        }
    }

    @Test
    void whatHandlersAnswerLaterIsOfTheirRequest() throws Exception {
        try (RunningWeather weather = RunningWeather.start(List.of(Observer.class), "--concordat.rate-limits=off")) {
            weather.get("/stations");

            assertThat(weather.context().getBean(Observer.class).threads).contains(WeatherService.LATER);
        }
    }

    /** Writes down what ends, below what it was observed at first, and on which threads requests go on. */
    static class Observer implements ObservationHandler<Observation.Context> {
        final BlockingQueue<String> ended = new LinkedBlockingQueue<>();
        final Queue<String> threads = new ConcurrentLinkedQueue<>();

        @Override
        public boolean supportsContext(Observation.Context context) {
            return true; // its name is not known yet
        }

        @Override
        public void onScopeOpened(Observation.Context context) {
            threads.add(Thread.currentThread().getName());
        }

        @Override
        public void onStop(Observation.Context context) {
            if (context.getName().startsWith("concordat") || context.getName().startsWith("http")) {
                KeyValue valid = context.getLowCardinalityKeyValue("valid");
                ended.add(context.getName() + ' ' + context.getContextualName() + ' '
                        + (valid == null ? "" : valid.getValue() + ' ') + "in " + root(context));
            }
        }

        private static String root(Observation.ContextView context) {
            ObservationView parent = context.getParentObservation();
            return parent == null ? context.getName() : root(parent.getContextView());
        }
    }

    /** The observation ends after the response has come. */
    private static Timer eventually(RunningWeather weather, String operation) {
        return await().until(
                        () -> weather.context()
                                .getBean(MeterRegistry.class)
                                .find("http.server.requests")
                                .tag("operation.id", operation)
                                .timer(),
                        Objects::nonNull);
    }

    private static String tag(Counter counter, String name) {
        return String.valueOf(counter.getId().getTag(name));
    }
}
