package dev.concordat.runtime.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.parcels.api.ParcelsApi;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** An application that is started before its handlers are written. */
@SpringBootTest(
        classes = MissingHandlerTest.Unfinished.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"concordat.missing-handler=not-implemented", "concordat.unguarded=allow"})
class MissingHandlerTest {
    @LocalServerPort
    private int port;

    @Autowired
    private ParcelsApi parcels;

    @Test
    void answersThatNothingIsImplemented() throws Exception {
        HttpResponse<String> response = get("/parcels");

        assertThat(response.statusCode()).isEqualTo(501);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(response.body()).contains("This operation has no handler yet: listParcels.");
    }

    @Test
    void invalidRequestsAreRefusedAllTheSame() throws Exception {
        assertThat(get("/parcels?limit=0").statusCode()).isEqualTo(400);
    }

    @Test
    void theStandInIsAnOrdinaryObject() {
        assertThat(parcels)
                .isEqualTo(parcels)
                .isNotEqualTo("")
                .hasToString("no handler for " + ParcelsApi.class.getName());
        assertThat(parcels.hashCode()).isEqualTo(parcels.hashCode());
    }

    private HttpResponse<String> get(String path) throws Exception {
        URI uri = URI.create("http://localhost:" + port + path);
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
    }

    @Configuration
    @EnableAutoConfiguration
    static class Unfinished {
        @Bean
        SecurityFilterChain open(HttpSecurity http) {
            return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                    .build();
        }
    }
}
