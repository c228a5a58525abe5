package dev.concordat.runtime.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concordat.runtime.redis.RedisServer;
import dev.concordat.runtime.spring.MissingStoreException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What {@code x-cache} allows to keep is not asked of handlers again, until something changes it. */
@ExtendWith(OutputCaptureExtension.class)
class ServerCacheTest {
    private static final String PATH = "/forecasts/porto";
    private static final String IN_MEMORY = "--concordat.server-cache=memory";

    @Test
    void handlersAreAskedOnceForEachVariant() throws Exception {
        try (RunningWeather weather = RunningWeather.start(IN_MEMORY)) {
            HttpResponse<String> first = weather.get(PATH);
            HttpResponse<String> second = weather.get(PATH);

            assertThat(asked(weather)).isEqualTo(1);
            assertThat(second.body()).isEqualTo(first.body());
            assertThat(second.headers().map()).containsKey("Age").containsAllEntriesOf(without(first, "Date"));
            assertThat(weather.get(PATH, "If-None-Match", tag(first)).statusCode())
                    .isEqualTo(304);
            assertThat(asked(weather)).isEqualTo(1);

            assertThat(weather.get(PATH, "Accept", "text/plain").body()).isEqualTo("Sol");
            weather.get(PATH, "Accept-Language", "pt");
            weather.get(PATH + "?day=2");
            weather.get("/forecasts/faro");
            assertThat(asked(weather)).isEqualTo(5);
        }
    }

    @Test
    void nothingIsKeptUnlessAskedFor() throws Exception {
        try (RunningWeather weather = RunningWeather.start()) {
            weather.get(PATH);
            assertThat(weather.get(PATH).headers().firstValue("Age")).isEmpty();
            assertThat(asked(weather)).isEqualTo(2);
        }
    }

    @Test
    void errorsAndWhatHandlersSayThemselvesAreNotKept() throws Exception {
        try (RunningWeather weather = RunningWeather.start(IN_MEMORY)) {
            for (String place : List.of("nowhere", "own", "tagged")) {
                weather.get("/forecasts/" + place);
                weather.get("/forecasts/" + place);
            }
            assertThat(asked(weather)).isEqualTo(6);
        }
    }

    @Test
    void whatChangesAResourceMakesItsAnswersUnknown() throws Exception {
        try (RunningWeather weather = RunningWeather.start(IN_MEMORY)) {
            weather.get(PATH);
            weather.get(PATH, "Accept", "text/plain");
            weather.get("/forecasts/faro");
            assertThat(weather.delete("/forecasts/p%6Frto").statusCode()).isEqualTo(204);
            assertThat(weather.delete("/forecasts/nowhere").statusCode()).isEqualTo(404);

            weather.get(PATH);
            weather.get(PATH, "Accept", "text/plain");
            assertThat(asked(weather)).isEqualTo(5);
            weather.get("/forecasts/faro");
            assertThat(asked(weather)).isEqualTo(5);
        }
    }

    @Test
    void privateAnswersAreOfOneCaller() throws Exception {
        try (RunningWeather weather = RunningWeather.start(IN_MEMORY)) {
            String ana = RunningWeather.user("ana");
            assertThat(weather.get("/moon", "Authorization", ana).body()).isEqualTo("ana 1");
            assertThat(weather.get("/moon", "Authorization", ana).body()).isEqualTo("ana 1");
            assertThat(weather.get("/moon", "Authorization", RunningWeather.user("rui"))
                            .body())
                    .isEqualTo("rui 2");
            assertThat(weather.get("/moon").body()).isEqualTo("anonymous 3");
            assertThat(weather.get("/moon", "Cookie", "a=b").body()).isEqualTo("anonymous 4");
        }
    }

    @Test
    void parametersInHeadersMakeAnswersDiffer() throws Exception {
        try (RunningWeather weather = RunningWeather.start(IN_MEMORY)) {
            assertThat(weather.get("/moon", "X-Hemisphere", "south").body()).isEqualTo("anonymous 1");
            assertThat(weather.get("/moon", "X-Hemisphere", "north").body()).isEqualTo("anonymous 2");
            assertThat(weather.get("/moon", "X-Hemisphere", "south", "X-Other", "any")
                            .body())
                    .isEqualTo("anonymous 1");
        }
    }

    @Test
    void instancesShareAnswersOverRedisAndDoWithoutIt() throws Exception {
        try (RedisServer redis = RedisServer.start()) {
            List<String> options = new ArrayList<>(List.of(redis.options()));
            options.add("--concordat.server-cache=redis");
            options.add("--concordat.redis-timeout=20s"); // this machine may be busy
            options.add("--server.forward-headers-strategy=framework");
            String[] all = options.toArray(String[]::new);
            try (RunningWeather one = RunningWeather.start(all);
                    RunningWeather two = RunningWeather.start(all)) {
                String body = ask(one);
                assertThat(ask(two)).isEqualTo(body);
                assertThat(asked(two)).isZero();

                two.delete(PATH);
                ask(one);
                assertThat(asked(one)).isEqualTo(2);

                redis.kill();
                assertThat(ask(one)).isEqualTo(body);
                assertThat(ask(two)).isEqualTo(body);
                assertThat(asked(one) + asked(two)).isEqualTo(4);
            }
        }
    }

    /** As behind a proxy: both instances have one name. */
    private static String ask(RunningWeather weather) throws Exception {
        return weather.get(PATH, "X-Forwarded-Host", "weather.example", "X-Forwarded-Port", "80")
                .body();
    }

    @Test
    void aCacheWithoutItsLibraryIsToldInWords(CapturedOutput output) {
        Thread.currentThread().setContextClassLoader(new FilteredClassLoader("com.github.benmanes.caffeine"));
        try {
            assertThatThrownBy(() -> RunningWeather.start(IN_MEMORY))
                    .hasRootCauseInstanceOf(MissingStoreException.class);
            assertThat(output).contains("APPLICATION FAILED TO START", "com.github.ben-manes.caffeine:caffeine");
        } finally {
            Thread.currentThread().setContextClassLoader(ServerCacheTest.class.getClassLoader());
        }
    }

    @Test
    void nobodyNeedsTheLibrariesWhoAsksForNoCache() throws Exception {
        Thread.currentThread()
                .setContextClassLoader(new FilteredClassLoader(
                        "com.github.benmanes.caffeine", "io.lettuce", "org.springframework.data.redis"));
        try (RunningWeather weather = RunningWeather.start()) {
            assertThat(weather.get(PATH).statusCode()).isEqualTo(200);
        } finally {
            Thread.currentThread().setContextClassLoader(ServerCacheTest.class.getClassLoader());
        }
    }

    private static int asked(RunningWeather weather) {
        return weather.context().getBean(WeatherService.class).asked();
    }

    private static Map<String, List<String>> without(HttpResponse<String> answer, String name) {
        Map<String, List<String>> fields = new TreeMap<>(answer.headers().map());
        fields.keySet().removeIf(name::equalsIgnoreCase);
        return fields;
    }

    private static String tag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }
}
