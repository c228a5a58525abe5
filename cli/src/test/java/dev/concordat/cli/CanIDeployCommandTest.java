package dev.concordat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanIDeployCommandTest extends CommandLineTest {

    private static final String VERDICT = """
            {"summary": {"deployable": %s, "reason": "because"}, "matrix": [
              {"consumer": {"name": "shop", "version": {"number": "1"}}, "provider": {"name": "p", "version": %s},
               "pact": {"_links": {"self": {"href": "http://broker/pact"}}}, "verificationResult": %s}]}""";

    private final Map<String, String> answers = new TreeMap<>();
    private HttpServer broker;
    private String url;

    @BeforeEach
    void open() throws IOException {
        broker = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        url = "http://localhost:" + broker.getAddress().getPort();
        answers.put("/", """
                {"_links": {"pb:can-i-deploy-pacticipant-version-to-environment":
                  {"href": "%s/ask?p={pacticipant}&v={version}&e={environment}"}}}""".formatted(url));
        broker.createContext("/", exchange -> {
            String answer = answers.get(exchange.getRequestURI().toString());
            byte[] body = String.valueOf(answer).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(answer == null ? 404 : 200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        broker.start();
    }

    @AfterEach
    void close() {
        broker.stop(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "true  | {\"number\": \"4\"} | {\"success\": true}  | 0 | ok    shop 1 -> p 4 | yes: p 4 to live. because",
                "false | {\"number\": \"4\"} | {\"success\": false} | 1 | [deployment-pact-broken] | no: p 4 to live. because",
                "null  | null                | null                 | 1 | [deployment-unverified] | no: p 4 to live"
            })
    void theBrokersVerdictIsTheExitCode(
            String deployable, String version, String result, int exitCode, String words, String verdict) {
        answers.put("/ask?p=p&v=4&e=live", VERDICT.formatted(deployable, version, result));
        assertThat(run(arguments("--pacticipant-version=4", "--to-environment=live")))
                .isEqualTo(exitCode);
        assertThat(text(out) + text(err)).contains(words, verdict);
    }

    @Test
    void theMainBranchesAreAskedByTheMatrix() {
        answers.put(
                "/matrix?q%5B%5D%5Bpacticipant%5D=p&q%5B%5D%5Bversion%5D=4%2B1&latestby=cvp&latest=true"
                        + "&mainBranch=true&limit=1000",
                VERDICT.formatted("true", "{\"number\": \"4+1\"}", "{\"success\": true}"));
        assertThat(run(arguments("--pacticipant-version=4+1", "--with-main-branches")))
                .isEqualTo(ExitCode.CLEAN);
        assertThat(text(out)).contains("yes: p 4+1 beside all main branches");
    }

    @Test
    void whatTheBrokerDoesNotKnowIsTwoAndWhatIsAwayThree() {
        assertThat(run(arguments("--pacticipant-version=9", "--to-environment=live")))
                .isEqualTo(ExitCode.USAGE);
        assertThat(text(err)).contains("answered 404", "[broker-refused]");
        broker.stop(0);
        assertThat(run(arguments("--pacticipant-version=9", "--to-environment=live")))
                .isEqualTo(ExitCode.INCONCLUSIVE);
        assertThat(text(err)).contains("[broker-unavailable]").doesNotContain("\tat ");
    }

    @ParameterizedTest
    @CsvSource({
        "--pacticipant-version=1, one of --to-environment=NAME and --with-main-branches",
        "--to-environment=x --with-main-branches, one of --to-environment=NAME and --with-main-branches",
        "--to-environment=x --timeout=0, --timeout",
        "--to-environment=x --pacticipant-version=1 --broker-token=s3cret --broker-basic=a:s3cret, exclude each other"
    })
    void wrongUsageIsOneLine(String more, String words) {
        assertThat(run(arguments(more.split(" ")))).isEqualTo(ExitCode.USAGE);
        assertThat(text(out) + text(err)).contains(words).doesNotContain("\tat ", "s3cret");
    }

    private String[] arguments(String... more) {
        String[] all = new String[more.length + 4];
        System.arraycopy(new String[] {"pact", "can-i-deploy", "--broker=" + url, "--pacticipant=p"}, 0, all, 0, 4);
        System.arraycopy(more, 0, all, 4, more.length);
        return all;
    }
}
