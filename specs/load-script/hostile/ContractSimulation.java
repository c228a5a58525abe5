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
// Needs the environment variable X_PWNED_CODE_.
public class ContractSimulation extends Simulation {

    private static final String BASE = System.getProperty("baseUrl", "http://localhost:8080");

    {
        setUp(scenario("contract")
                        .exec(roundRobinSwitch()
                                .on(
                                        Operation1.cases()))
                        .injectOpen(constantUsersPerSec(12.5).during(Duration.ofMillis(90000))))
                .protocols(http.baseUrl(BASE).disableFollowRedirect());
    }

    private static final class Operation1 {

        static ChainBuilder cases() {
            return exec(roundRobinSwitch().on(case1(), case2(), case3(), case4(), case5(), case6()));
        }

        private static ChainBuilder case1() {
            return exec(http(session -> "\" + Pwned_Code() + \"\n*/ Pwned_Code `${Pwned_Code}` #{Pwned_Code} \\u0022 \u2028 Pwned_Code")
                    .httpRequest("POST", session -> BASE + "/a'`;Pwned_Code?q%22%5D%3B%20Pwned_Code=%22%3B%20Pwned_Code%20%2F%2F")
                    .header("X-Key", session -> secret("X_PWNED_CODE_"))
                    .header("Accept", session -> "*/*")
                    .header("Content-Type", session -> "text/plain")
                    .body(ByteArrayBody(session -> "</script> \" + Pwned_Code + \"\\\n#{Pwned_Code} ${Pwned_Code} \\u000a Pwned_Code".getBytes(StandardCharsets.UTF_8)))
                    .check(status().in(codes(204, 204))));
        }

        private static ChainBuilder case2() {
            return exec(http(session -> "\" + Pwned_Code() + \"\n*/ Pwned_Code `${Pwned_Code}` #{Pwned_Code} \\u0022 \u2028 Pwned_Code")
                    .httpRequest("POST", session -> BASE + "/a'`;Pwned_Code?q%22%5D%3B%20Pwned_Code=cedar")
                    .header("X-Key", session -> secret("X_PWNED_CODE_"))
                    .header("Accept", session -> "*/*")
                    .header("Content-Type", session -> "text/plain")
                    .body(ByteArrayBody(session -> "</script> \" + Pwned_Code + \"\\\n#{Pwned_Code} ${Pwned_Code} \\u000a Pwned_Code".getBytes(StandardCharsets.UTF_8)))
                    .check(status().in(codes(204, 204))));
        }

        private static ChainBuilder case3() {
            return exec(http(session -> "\" + Pwned_Code() + \"\n*/ Pwned_Code `${Pwned_Code}` #{Pwned_Code} \\u0022 \u2028 Pwned_Code")
                    .httpRequest("POST", session -> BASE + "/a'`;Pwned_Code?q%22%5D%3B%20Pwned_Code=Zo%C3%AB%20%CE%A9%CC%81%20%E7%8C%AB%20%F0%9F%90%B2")
                    .header("X-Key", session -> secret("X_PWNED_CODE_"))
                    .header("Accept", session -> "*/*")
                    .header("Content-Type", session -> "text/plain")
                    .body(ByteArrayBody(session -> "</script> \" + Pwned_Code + \"\\\n#{Pwned_Code} ${Pwned_Code} \\u000a Pwned_Code".getBytes(StandardCharsets.UTF_8)))
                    .check(status().in(codes(204, 204))));
        }

        private static ChainBuilder case4() {
            return exec(http(session -> "\" + Pwned_Code() + \"\n*/ Pwned_Code `${Pwned_Code}` #{Pwned_Code} \\u0022 \u2028 Pwned_Code")
                    .httpRequest("POST", session -> BASE + "/a'`;Pwned_Code?q%22%5D%3B%20Pwned_Code=%22%3B%20Pwned_Code%20%2F%2F")
                    .header("X-Key", session -> secret("X_PWNED_CODE_"))
                    .header("Accept", session -> "*/*")
                    .header("Content-Type", session -> "text/plain")
                    .body(ByteArrayBody(session -> "cedar".getBytes(StandardCharsets.UTF_8)))
                    .check(status().in(codes(204, 204))));
        }

        private static ChainBuilder case5() {
            return exec(http(session -> "\" + Pwned_Code() + \"\n*/ Pwned_Code `${Pwned_Code}` #{Pwned_Code} \\u0022 \u2028 Pwned_Code")
                    .httpRequest("POST", session -> BASE + "/a'`;Pwned_Code?q%22%5D%3B%20Pwned_Code=%22%3B%20Pwned_Code%20%2F%2F")
                    .header("X-Key", session -> secret("X_PWNED_CODE_"))
                    .header("Accept", session -> "*/*")
                    .header("Content-Type", session -> "text/plain")
                    .body(ByteArrayBody(session -> "".getBytes(StandardCharsets.UTF_8)))
                    .check(status().in(codes(204, 204))));
        }

        private static ChainBuilder case6() {
            return exec(http(session -> "\" + Pwned_Code() + \"\n*/ Pwned_Code `${Pwned_Code}` #{Pwned_Code} \\u0022 \u2028 Pwned_Code")
                    .httpRequest("POST", session -> BASE + "/a'`;Pwned_Code?q%22%5D%3B%20Pwned_Code=%22%3B%20Pwned_Code%20%2F%2F")
                    .header("X-Key", session -> secret("X_PWNED_CODE_"))
                    .header("Accept", session -> "*/*")
                    .header("Content-Type", session -> "text/plain")
                    .body(ByteArrayBody(session -> "Zo\353 \u03a9\u0301 \u732b \ud83d\udc32".getBytes(StandardCharsets.UTF_8)))
                    .check(status().in(codes(204, 204))));
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
