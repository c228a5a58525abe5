package dev.concordat.runtime.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.runtime.cache.AnswerStore;
import dev.concordat.runtime.cache.MemoryStore;
import dev.concordat.runtime.cache.ServerCache;
import dev.concordat.runtime.http.CachePolicy;
import dev.concordat.runtime.http.Caller;
import dev.concordat.runtime.http.Challenge;
import dev.concordat.runtime.http.Headers;
import dev.concordat.runtime.http.HttpAnswer;
import dev.concordat.runtime.http.Operation;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class KeptAnswersTest {
    private static final HttpAnswer ANSWER = HttpAnswer.of(200);

    @ParameterizedTest
    @CsvSource({"X-Api-Key, false", "If-Tenant, false", "Authorization, false", "If-None-Match, true", "X-Other, true"})
    void whatAnAnswerDependsOnTellsItFromOthers(String field, boolean shared) {
        AnswerStore store = new MemoryStore(1_000_000);
        Duration minute = Duration.ofMinutes(1);
        begin(store, minute, Headers.of(field, "one")).settled(ANSWER, call(Headers.NONE));

        assertThat(begin(store, minute, Headers.of(field, "one")).answer()).isNotNull();
        assertThat(begin(store, minute, Headers.of(field, "two")).answer() != null)
                .isEqualTo(shared);
    }

    /** Redis takes no lifetime of 0. */
    @Test
    void whatIsOldAtOnceNeedsNoStore() {
        KeptAnswers.Keeping keeping = begin(new Unasked(), Duration.ZERO, Headers.NONE);

        assertThat(keeping.answer()).isNull();
        assertThat(keeping.settled(ANSWER, call(Headers.NONE))).isEqualTo(ANSWER);
    }

    private static KeptAnswers.Keeping begin(AnswerStore store, Duration maxAge, Headers headers) {
        Operation operation = Operation.of("getMoon", "GET", "/moon")
                .secured(Challenge.apiKey("key", "header", "X-Api-Key"))
                .cached(new CachePolicy(maxAge, false, List.of()));
        return new KeptAnswers(new ServerCache(store, InstantSource.system()))
                .begin(
                        operation,
                        new MockHttpServletRequest("GET", "/moon"),
                        call(headers),
                        Set.of("If-Tenant", "If-None-Match"));
    }

    private static ServletCall call(Headers headers) {
        return new ServletCall(Caller.ANONYMOUS, headers, Optional.empty());
    }

    private static final class Unasked implements AnswerStore {
        @Override
        public byte[] get(String name) {
            throw new AssertionError(name);
        }

        @Override
        public void put(String name, byte[] value, Duration lifetime) {
            throw new AssertionError(name);
        }

        @Override
        public void remove(String name) {
            throw new AssertionError(name);
        }
    }
}
