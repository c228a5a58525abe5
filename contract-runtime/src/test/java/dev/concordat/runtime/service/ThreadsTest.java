package dev.concordat.runtime.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.runtime.cache.AnswerStore;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.coyote.AbstractProtocol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;

/** How many threads there are, and which of them may block. */
class ThreadsTest {

    @ParameterizedTest
    @CsvSource({
        "''                                                          , 100, 0",
        "--concordat.requests-per-core=3                             , 3  , 0",
        "--server.tomcat.threads.max=7 --concordat.requests-per-core=3, 0 , 7"
    })
    void arePooledByProcessors(String options, int perCore, int more) {
        try (RunningWeather weather = RunningWeather.start(options.split(" "))) {
            TomcatWebServer server = (TomcatWebServer) ((WebServerApplicationContext) weather.context()).getWebServer();
            AbstractProtocol<?> protocol =
                    (AbstractProtocol<?>) server.getTomcat().getConnector().getProtocolHandler();

            assertThat(protocol.getMaxThreads())
                    .isEqualTo(perCore * Runtime.getRuntime().availableProcessors() + more);
        }
    }

    /** The thread that ends a stage may be an event loop, which stands still for all others while it blocks. */
    @Test
    void storesAreNotAskedOnThreadsOfHandlers() throws Exception {
        try (RunningWeather weather = RunningWeather.start(List.of(Store.class), "--concordat.server-cache=memory")) {
            assertThat(weather.get("/winds/breeze").body()).isEqualTo("west");
            assertThat(weather.get("/winds/breeze").headers().firstValue("Age")).isPresent();

            assertThat(weather.context().getBean(Store.class).threads)
                    .contains("put")
                    .doesNotContain("put " + WeatherService.LATER, "get " + WeatherService.LATER);
        }
    }

    /** Keeps answers, and on which threads it did. */
    static class Store implements AnswerStore {
        final Queue<String> threads = new ConcurrentLinkedQueue<>();
        private final Map<String, byte[]> kept = new ConcurrentHashMap<>();

        @Override
        public byte[] get(String name) {
            note("get");
            return kept.get(name);
        }

        @Override
        public void put(String name, byte[] value, Duration lifetime) {
            note("put");
            kept.put(name, value);
        }

        @Override
        public void remove(String name) {
            kept.remove(name);
        }

        private void note(String what) {
            threads.add(what);
            threads.add(what + ' ' + Thread.currentThread().getName());
        }
    }
}
