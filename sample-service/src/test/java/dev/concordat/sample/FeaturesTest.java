package dev.concordat.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.runtime.client.ApiClient;
import dev.concordat.sample.parcels.api.GetTariff;
import dev.concordat.sample.parcels.client.ApiCredentials;
import dev.concordat.sample.parcels.client.QuotesClient;
import dev.concordat.sample.parcels.model.TariffZone;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is injected into handlers: flags from the configuration, and what each request has of its own. */
class FeaturesTest {

    @Test
    void aFlagThatIsOffLeavesTheListPrices() {
        try (RunningService service = RunningService.start(
                RunningService.temporary(), List.of(), "--sample.features.contract-prices=false")) {
            assertThat(keyed(service).getTariff(TariffZone.EUROPE))
                    .isEqualTo(anonymous(service).getTariff(TariffZone.EUROPE));
        }
    }

    @Test
    void requestsAtOnceHaveTheirOwnPrices() {
        RunningService service = RunningService.shared();
        GetTariff.Response listed = anonymous(service).getTariff(TariffZone.EUROPE);
        GetTariff.Response agreed = keyed(service).getTariff(TariffZone.EUROPE);
        assertThat(agreed).isInstanceOf(GetTariff.Ok.class).isNotEqualTo(listed);

        QuotesClient strangers = anonymous(service);
        QuotesClient senders = keyed(service);
        List<CompletableFuture<GetTariff.Response>> answers = IntStream.range(0, 40)
                .mapToObj(i -> (i % 2 == 0 ? strangers : senders)
                        .getTariffAsync(new GetTariff.Request(TariffZone.EUROPE))
                        .toCompletableFuture())
                .toList();

        for (int i = 0; i < answers.size(); i++) {
            assertThat(answers.get(i).join()).isEqualTo(i % 2 == 0 ? listed : agreed);
        }
    }

    private static QuotesClient anonymous(RunningService service) {
        return new QuotesClient(ApiClient.to(service.url()).build());
    }

    private static QuotesClient keyed(RunningService service) {
        return new QuotesClient(ApiClient.to(service.url())
                .credential(ApiCredentials.apiKey(() -> RunningService.API_KEY))
                .build());
    }
}
