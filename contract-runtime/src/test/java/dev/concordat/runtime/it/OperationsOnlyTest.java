package dev.concordat.runtime.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.parcels.spring.ApiAutoConfiguration;
import com.example.parcels.spring.ParcelsController;
import dev.concordat.runtime.spring.ConcordatAutoConfiguration;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An application that has its own error pages, and one that has no handler. */
@SpringBootTest(
        classes = TestApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"concordat.problems=operations", "concordat.responses=off"})
class OperationsOnlyTest {
    @LocalServerPort
    private int port;

    @Test
    void operationsAnswerProblemsAndTheRestKeepsItsErrors() throws Exception {
        assertThat(contentType("/parcels?limit=0")).isEqualTo("application/problem+json");
        assertThat(contentType("/nowhere")).isEqualTo("application/json");
        assertThat(contentType("/parcels/%2F")).startsWith("text/html");
    }

    @Test
    void aMissingHandlerStopsTheStartAndIsNamed() {
        new WebApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(ConcordatAutoConfiguration.class, ApiAutoConfiguration.class))
                .run(context -> assertThat(context)
                        .hasFailed()
                        .getFailure()
                        .hasMessageContaining("com.example.parcels.api.ParcelsApi"));
    }

    @Test
    void controllersThatWereScannedAreNotAddedAgain() {
        new WebApplicationContextRunner()
                .withUserConfiguration(ParcelService.class, ParcelsController.class)
                .withConfiguration(AutoConfigurations.of(ConcordatAutoConfiguration.class, ApiAutoConfiguration.class))
                .run(context -> assertThat(context).hasNotFailed().hasSingleBean(ParcelsController.class));
    }

    private String contentType(String path) throws Exception {
        HttpResponse<Void> response = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                .build(),
                        BodyHandlers.discarding());
        return response.headers().firstValue("Content-Type").orElse("");
    }
}
