package dev.concordat.runtime.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concordat.runtime.limit.RateLimit;
import dev.concordat.runtime.limit.RateLimiter;
import dev.concordat.runtime.spring.MissingLimiterException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The limits of the contract hold, and whoever meets one is told so as the contract says. */
@ExtendWith(OutputCaptureExtension.class)
class RateLimitTest {
    private static final String REPORT = "{\"place\":\"Porto\"}";

    @Test
    void eachCallerHasABucket() throws Exception {
        try (RunningWeather weather = RunningWeather.start()) {
            String ana = RunningWeather.user("ana");
            assertThat(weather.post("/reports", REPORT, "Authorization", ana)
                            .headers()
                            .firstValue("RateLimit"))
                    .hasValue("\"default\";r=1;t=86400");
            HttpResponse<String> wrong = weather.post("/reports", "{}", "Authorization", ana);
            assertThat(wrong.statusCode()).isEqualTo(400);
            assertThat(wrong.headers().firstValue("RateLimit").orElseThrow()).startsWith("\"default\";r=0;t=");

            HttpResponse<String> refused = weather.post("/reports", "not read", "Authorization", ana);

            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/json");
            assertThat(refused.body()).isEqualTo("{\"code\":429}");
            String wait = refused.headers().firstValue("Retry-After").orElseThrow();
            assertThat(Long.parseLong(wait)).isBetween(86_300L, 86_400L);
            assertThat(refused.headers().firstValue("RateLimit")).hasValue("\"default\";r=0;t=" + wait);
            assertThat(refused.headers().firstValue("RateLimit-Policy")).hasValue("\"default\";q=2;w=172800");
            assertThat(weather.post("/reports", REPORT, "Authorization", RunningWeather.user("rui"))
                            .statusCode())
                    .isEqualTo(204);
            assertThat(weather.post("/reports", REPORT).statusCode()).isEqualTo(204);
        }
    }

    @Test
    void eachApiKeyHasABucketAlsoWhereHandlersAnswerLater() throws Exception {
        try (RunningWeather weather = RunningWeather.start()) {
            HttpResponse<String> first = weather.get("/stations?key=one");
            assertThat(first.body()).isEqualTo("[\"Lisboa\"]");
            assertThat(first.headers().firstValue("RateLimit")).hasValue("\"default\";r=0;t=86400");
            assertThat(weather.get("/stations?key=one").statusCode()).isEqualTo(429);
            assertThat(weather.get("/stations?key=two").statusCode()).isEqualTo(200);
            assertThat(weather.get("/stations").statusCode()).isEqualTo(200);
            assertThat(weather.get("/stations").statusCode()).isEqualTo(429);
        }
    }

    @Test
    void canBeLifted() throws Exception {
        try (RunningWeather weather = RunningWeather.start("--concordat.rate-limits=off")) {
            for (int i = 0; i < 20; i++) {
                HttpResponse<String> answer = weather.get("/places");
                assertThat(answer.statusCode()).isEqualTo(200);
                assertThat(answer.headers().firstValue("RateLimit")).isEmpty();
            }
        }
    }

    @Test
    void anotherLimiterTakesThePlaceAndLearnsNoCredentials() throws Exception {
        try (RunningWeather weather = RunningWeather.start(List.of(Own.class))) {
            assertThat(weather.get("/stations?key=secret").headers().firstValue("Retry-After"))
                    .hasValue("2");
            assertThat(weather.get("/places").statusCode()).isEqualTo(429);
            assertThat(Own.ASKED).hasSize(2).anyMatch(name -> name.equals("listPlaces address 127.0.0.1"));
            assertThat(Own.ASKED.get(0)).startsWith("listStations key ").doesNotContain("secret");
        }
    }

    @Test
    void aLimitThatNobodyWatchesIsAnError(CapturedOutput output) {
        Thread.currentThread().setContextClassLoader(new FilteredClassLoader("io.github.bucket4j"));
        try {
            assertThatThrownBy(RunningWeather::start)
                    .isInstanceOf(MissingLimiterException.class)
                    .hasMessageContaining("POST /reports, GET /stations, GET /places");
            assertThat(output).contains("APPLICATION FAILED TO START", "bucket4j_jdk17-core", "rate-limits=off");
            RunningWeather.start("--concordat.rate-limits=off").close();
        } finally {
            Thread.currentThread().setContextClassLoader(RateLimitTest.class.getClassLoader());
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Own {
        static final List<String> ASKED = new CopyOnWriteArrayList<>();

        @Bean
        RateLimiter strict() {
            return (String bucket, RateLimit limit) -> {
                ASKED.add(bucket);
                return new RateLimiter.Permit(false, 0, Duration.ofMillis(1001));
            };
        }
    }
}
