package dev.concordat.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concordat.runtime.http.Operation;
import dev.concordat.runtime.http.OperationResponse;
import dev.concordat.runtime.http.RequestWriter;
import dev.concordat.runtime.violation.Place;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Header parameters that {@code java.net.http} would rather set by itself are never dropped in silence. */
class RequestsTest {
    private static final URI BASE = URI.create("http://localhost:8080");

    @Test
    void whatSaysTheSameIsSent() {
        assertThat(with("Host", "localhost:8080").headers().map()).isEmpty();
        assertThat(with("Expect", "100-continue").expectContinue()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Host, other, allowRestrictedHeaders", "Expect, tea, 100-continue", "Upgrade, x, allowRestrictedHeaders"
    })
    void whatSaysSomethingElseIsNot(String name, String value, String reason) {
        assertThatThrownBy(() -> with(name, value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reason);
    }

    private static HttpRequest with(String name, String value) {
        RequestWriter out = new RequestWriter(Asking.OPERATION);
        out.parameter(Place.HEADER, name, value);
        return new Requests(BASE, Duration.ofSeconds(1), Map.of(), (operation, request) -> {}).of(new Asking(), out);
    }

    private static final class Asking implements ClientBinding<String, OperationResponse> {
        static final Operation OPERATION = Operation.of("ask", "GET", "/");

        @Override
        public Operation operation() {
            return OPERATION;
        }

        @Override
        public void write(String request, RequestWriter out) {
            throw new UnsupportedOperationException("the test lays out");
        }

        @Override
        public OperationResponse read(ResponseReader in) {
            throw in.undeclared();
        }
    }
}
