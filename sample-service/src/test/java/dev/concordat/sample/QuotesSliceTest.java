package dev.concordat.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.concordat.runtime.client.ApiClient;
import dev.concordat.runtime.mockmvc.MockMvcHttpClient;
import dev.concordat.sample.parcels.api.GetTariff;
import dev.concordat.sample.parcels.api.QuotesApi;
import dev.concordat.sample.parcels.client.QuotesClient;
import dev.concordat.sample.parcels.model.Currency;
import dev.concordat.sample.parcels.model.Money;
import dev.concordat.sample.parcels.model.Tariff;
import dev.concordat.sample.parcels.model.TariffZone;
import dev.concordat.sample.parcels.spring.QuotesController;
import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;

/** One generated controller in a slice of Spring Boot, its business code mocked. */
@WebMvcTest(QuotesController.class)
@AutoConfigureMockMvc(addFilters = false)
class QuotesSliceTest {
    @Autowired
    MockMvc mvc;

    @MockitoBean
    QuotesApi quotes;

    @Test
    void handsTheRequestToTheBusinessCode() {
        GetTariff.Response tariff = GetTariff.ok(new Tariff(
                TariffZone.EUROPE, LocalDate.of(2026, 1, 1), Map.of("up-to-2000g", new Money("11.90", Currency.EUR))));
        given(quotes.getTariff(any(), any())).willReturn(tariff);

        QuotesClient client = new QuotesClient(ApiClient.to(URI.create("http://localhost"))
                .http(MockMvcHttpClient.of(mvc))
                .build());

        assertThat(client.getTariff(TariffZone.EUROPE)).isEqualTo(tariff);
    }

    @Test
    void refusesWhatTheContractDoesNotAllow() throws Exception {
        mvc.perform(get("/tariffs/mars"))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.violations[0].name").value("zone"));
    }
}
