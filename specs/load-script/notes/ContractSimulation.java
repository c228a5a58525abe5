import static io.gatling.javaapi.core.CoreDsl.*;
import static io.gatling.javaapi.http.HttpDsl.*;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.Simulation;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** Requests that the document calls valid, at a fixed rate; -DbaseUrl=URL names another service. */
// Needs the environment variable DESK.
// Needs the environment variable KEY.
// Needs the environment variable TOKEN.
public class ContractSimulation extends Simulation {

    private static final String BASE = System.getProperty("baseUrl", "http://localhost:8080");

    {
        setUp(scenario("contract")
                        .exec(roundRobinSwitch()
                                .on(
                                        Operation1.cases(),
                                        Operation2.cases()))
                        .injectOpen(constantUsersPerSec(12.5).during(Duration.ofMillis(90000))))
                .protocols(http.baseUrl(BASE).disableFollowRedirect());
    }

    private static final class Operation1 {

        static ChainBuilder cases() {
            return exec(roundRobinSwitch().on(case1(), case2(), case3()));
        }

        private static ChainBuilder case1() {
            return exec(http(session -> "listNotes")
                    .httpRequest("GET", session -> BASE + "/notes?api-key=" + percent(secret("KEY")))
                    .header("Accept", session -> "*/*")
                    .check(status().in(codes(200, 200))));
        }

        private static ChainBuilder case2() {
            return exec(http(session -> "listNotes")
                    .httpRequest("GET", session -> BASE + "/notes?limit=2&api-key=" + percent(secret("KEY")))
                    .header("Accept", session -> "*/*")
                    .check(status().in(codes(200, 200))));
        }

        private static ChainBuilder case3() {
            return exec(http(session -> "listNotes")
                    .httpRequest("GET", session -> BASE + "/notes?limit=1&api-key=" + percent(secret("KEY")))
                    .header("Accept", session -> "*/*")
                    .check(status().in(codes(200, 200))));
        }
    }

    private static final class Operation2 {

        static ChainBuilder cases() {
            return exec(roundRobinSwitch().on(case1(), case2(), case3(), case4(), case5(), case6(), case7()));
        }

        private static ChainBuilder case1() {
            return exec(http(session -> "addNote")
                    .httpRequest("POST", session -> BASE + "/notes")
                    .header("Authorization", session -> "Bearer " + secret("TOKEN"))
                    .header("Accept", session -> "*/*")
                    .header("Content-Type", session -> "application/json")
                    .body(ByteArrayBody(session -> "{\"text\":\"fal\"}".getBytes(StandardCharsets.UTF_8)))
                    .check(status().in(codes(200, 299))));
        }

        private static ChainBuilder case2() {
            return exec(http(session -> "addNote")
                    .httpRequest("POST", session -> BASE + "/notes")
                    .header("Authorization", session -> "Bearer " + secret("TOKEN"))
                    .header("Accept", session -> "*/*")
                    .header("Content-Type", session -> "application/json")
                    .body(ByteArrayBody(session -> "{\"text\":\"ced\"}".getBytes(StandardCharsets.UTF_8)))
                    .check(status().in(codes(200, 299))));
        }

        private static ChainBuilder case3() {
            return exec(http(session -> "addNote")
                    .httpRequest("POST", session -> BASE + "/notes")
                    .header("Authorization", session -> "Bearer " + secret("TOKEN"))
                    .header("Accept", session -> "*/*")
                    .header("Content-Type", session -> "application/json")
                    .body(ByteArrayBody(session -> "{\"text\":\"ced\",\"lantern\":\"ember\"}".getBytes(StandardCharsets.UTF_8)))
                    .check(status().in(codes(200, 299))));
        }

        private static ChainBuilder case4() {
            return exec(http(session -> "addNote")
                    .httpRequest("POST", session -> BASE + "/notes")
                    .header("Authorization", session -> "Bearer " + secret("TOKEN"))
                    .header("Accept", session -> "*/*")
                    .header("Content-Type", session -> "application/json")
                    .body(ByteArrayBody(session -> "{\"text\":\"m\"}".getBytes(StandardCharsets.UTF_8)))
                    .check(status().in(codes(200, 299))));
        }

        private static ChainBuilder case5() {
            return exec(http(session -> "addNote")
                    .httpRequest("POST", session -> BASE + "/notes")
                    .header("Authorization", session -> "Bearer " + secret("TOKEN"))
                    .header("Accept", session -> "*/*")
                    .header("Content-Type", session -> "application/json")
                    .body(ByteArrayBody(session -> "{\"text\":\"me\"}".getBytes(StandardCharsets.UTF_8)))
                    .check(status().in(codes(200, 299))));
        }

        private static ChainBuilder case6() {
            return exec(http(session -> "addNote")
                    .httpRequest("POST", session -> BASE + "/notes")
                    .header("Authorization", session -> "Bearer " + secret("TOKEN"))
                    .header("Accept", session -> "*/*")
                    .header("Content-Type", session -> "application/json")
                    .body(ByteArrayBody(session -> "{\"text\":\"mea\"}".getBytes(StandardCharsets.UTF_8)))
                    .check(status().in(codes(200, 299))));
        }

        private static ChainBuilder case7() {
            return exec(http(session -> "addNote")
                    .httpRequest("POST", session -> BASE + "/notes")
                    .header("Authorization", session -> "Bearer " + secret("TOKEN"))
                    .header("Accept", session -> "*/*")
                    .header("Content-Type", session -> "application/json")
                    .body(ByteArrayBody(session -> "{\"text\":\"\u732b \ud83d\udc32\"}".getBytes(StandardCharsets.UTF_8)))
                    .check(status().in(codes(200, 299))));
        }
    }

    /** All codes of ranges, given by their ends. */
    private static List<Integer> codes(int... ends) {
        List<Integer> codes = new ArrayList<>();
        for (int i = 0; i < ends.length; i += 2) {
            for (int code = ends[i]; code <= ends[i + 1]; code++) {
                codes.add(code);
            }
        }
        return codes;
    }

    private static String secret(String name) {
        String value = System.getenv(name);
        if (value == null) {
            throw new IllegalStateException("the environment variable " + name + " is not set");
        }
        return value;
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String percent(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
