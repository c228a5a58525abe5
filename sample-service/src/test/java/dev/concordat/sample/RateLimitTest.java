package dev.concordat.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.runtime.client.ApiClient;
import dev.concordat.sample.parcels.api.CreateQuote;
import dev.concordat.sample.parcels.client.QuotesClient;
import dev.concordat.sample.parcels.codec.Json;
import dev.concordat.sample.parcels.model.QuoteRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who asks for too many prices is told to wait, in the declared form; the profile that is verified has no limits. */
class RateLimitTest {
    static final QuoteRequest REQUEST = Json.read(
            QuoteRequest.class,
            "{\"destination\":{\"postalCode\":\"4000-322\"},\"weight\":1250}".getBytes(StandardCharsets.UTF_8));

    @Test
    void isDeclared() {
        try (RunningService service =
                RunningService.start(RunningService.temporary(), List.of(), "--concordat.rate-limits=on")) {
            List<CreateQuote.Response> answers = ask(service);

            assertThat(answers.subList(0, 30)).hasOnlyElementsOfType(CreateQuote.Ok.class);
            assertThat(answers)
                    .filteredOn(CreateQuote.TooManyRequests.class::isInstance)
                    .isNotEmpty()
                    .first()
                    .satisfies(answer -> {
                        CreateQuote.TooManyRequests refused = (CreateQuote.TooManyRequests) answer;
                        assertThat(refused.retryAfter()).isEqualTo(1);
                        assertThat(refused.body().status()).isEqualTo(429);
                    });
        }
    }

    @Test
    void isLiftedForVerification() {
        assertThat(ask(RunningService.shared())).hasOnlyElementsOfType(CreateQuote.Ok.class);
    }

    private static List<CreateQuote.Response> ask(RunningService service) {
        QuotesClient quotes = new QuotesClient(ApiClient.to(service.url()).build());
        return IntStream.range(0, 90).mapToObj(i -> quotes.createQuote(REQUEST)).toList();
    }
}
