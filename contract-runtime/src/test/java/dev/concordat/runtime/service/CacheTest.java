package dev.concordat.runtime.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers say how long they may be kept, and nobody gets twice what has not changed. */
class CacheTest {
    private static final String PATH = "/forecasts/porto";

    private static RunningWeather weather;

    @BeforeAll
    static void start() {
        weather = RunningWeather.start();
    }

    @AfterAll
    static void stop() {
        weather.close();
    }

    @Test
    void saysHowLongAndOnWhatItDepends() throws Exception {
        HttpResponse<String> answer = weather.get(PATH);

        assertThat(answer.body()).isEqualTo("{\"place\":\"porto\"}");
        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("public, max-age=600");
        assertThat(answer.headers().allValues("Vary")).contains("Accept-Language, Accept");
        assertThat(answer.headers().firstValue("ETag").orElseThrow()).matches("\"[\\w-]{22}\"");
        assertThat(tag(weather.get(PATH))).isEqualTo(tag(answer));
        assertThat(tag(weather.get("/forecasts/faro"))).isNotEqualTo(tag(answer));
        assertThat(tag(weather.get(PATH, "Accept", "text/plain"))).isNotEqualTo(tag(answer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "\"a,b\", %s", "W/%s", "*", "\"other\",W/%s ,\"x\""})
    void isNotSentTwice(String condition) throws Exception {
        String tag = tag(weather.get(PATH));

        HttpResponse<String> answer = weather.get(PATH, "If-None-Match", condition.formatted(tag));

        assertThat(answer.statusCode()).isEqualTo(304);
        assertThat(answer.body()).isEmpty();
        assertThat(tag(answer)).isEqualTo(tag);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("public, max-age=600");
        assertThat(answer.headers().allValues("Vary")).contains("Accept-Language, Accept");
        assertThat(answer.headers().firstValue("Content-Type")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"other\"", "none", "\"\""})
    void isSentToWhoeverHasSomethingElse(String condition) throws Exception {
        assertThat(weather.get(PATH, "If-None-Match", condition).statusCode()).isEqualTo(200);
    }

    @Test
    void aHandlersOwnFieldsStay() throws Exception {
        HttpResponse<String> tagged = weather.get("/forecasts/tagged", "Accept", "text/plain");
        assertThat(tag(tagged)).isEqualTo("W/\"v,7\"");
        assertThat(tagged.headers().allValues("Vary")).contains("accept-language, X-Own, Accept");

        HttpResponse<String> known =
                weather.get("/forecasts/tagged", "Accept", "text/plain", "If-None-Match", "\"v,7\"");
        assertThat(known.statusCode()).isEqualTo(304);
        assertThat(known.headers().firstValue("Content-Language")).isEmpty();

        assertThat(weather.get("/forecasts/own").headers().allValues("Cache-Control"))
                .containsExactly("no-store");
    }

    @Test
    void onlySuccessIsKept() throws Exception {
        HttpResponse<String> answer = weather.get("/forecasts/nowhere", "If-None-Match", "*");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("ETag")).isEmpty();
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).doesNotContain("public");
    }

    private static String tag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }
}
