package dev.concordat.sample;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who calls is told by the gateway that the service trusts, and by nobody else: limits cannot be talked around. */
class ForwardedTest {
    private static final String NATIVE = "--server.forward-headers-strategy=native";
    private static final String TRUSTED = "--server.tomcat.remoteip.internal-proxies=127[.]0[.]0[.]1";
    private static final String OTHER = "--server.tomcat.remoteip.internal-proxies=192[.]0[.]2[.]1";
    private static final int REQUESTS = 60;

    @Test
    void nobodyIsBelievedUnlessThatIsSet() {
        assertThat(refused(i -> "203.0.113." + i)).isPositive();
    }

    @Test
    void onlyTheGatewayIsBelieved() {
        assertThat(refused(i -> "203.0.113." + i, NATIVE, OTHER)).isPositive();
        assertThat(refused(i -> "203.0.113." + i, NATIVE, TRUSTED)).isZero();
    }

    @Test
    void whatCameToTheGatewayIsNotBelieved() {
        assertThat(refused(i -> "203.0.113." + i + ", 198.51.100.7", NATIVE, TRUSTED))
                .isPositive();
    }

    /** How many of the requests, each with another field, are too many. */
    private static long refused(IntFunction<String> forwardedFor, String... options) {
        List<String> all = new ArrayList<>(List.of(options));
        all.add("--concordat.rate-limits=on");
        try (RunningService service =
                RunningService.start(RunningService.temporary(), List.of(), all.toArray(String[]::new))) {
            return IntStream.range(0, REQUESTS)
                    .map(i -> given().baseUri(service.url().toString())
                            .header("X-Forwarded-For", forwardedFor.apply(i))
                            .contentType("application/json")
                            .body("{\"destination\":{\"postalCode\":\"4000-322\"},\"weight\":1250}")
                            .post("/quotes")
                            .statusCode())
                    .filter(status -> status == 429)
                    .count();
        }
    }
}
