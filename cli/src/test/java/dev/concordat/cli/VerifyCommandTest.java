package dev.concordat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code verify} as a script sees it; what the runner finds is tested where the runner is. */
class VerifyCommandTest extends CommandLineTest {

    @Test
    void aMissingDocumentIsOneMessage() {
        assertThat(run("verify", "--spec", folder.resolve("nowhere.yaml").toString(), "--url", "http://127.0.0.1:1"))
                .isEqualTo(2);
        assertThat(text(err)).contains("nowhere.yaml does not exist").hasLineCount(1);
    }

    @Test
    void aSilentTargetIsInconclusive() throws IOException {
        Path spec = Files.writeString(folder.resolve("small.yaml"), SMALL);
        int closedPort;
        try (ServerSocket socket = new ServerSocket(0)) {
            closedPort = socket.getLocalPort();
        }
        assertThat(run("verify", "--spec", spec.toString(), "--url", "http://127.0.0.1:" + closedPort))
                .isEqualTo(3);
        assertThat(text(out) + text(err))
                .contains("nothing answers at http://127.0.0.1:" + closedPort)
                .doesNotContain("\tat ");
    }

    @Test
    void anErrorInOneOperationLetsTheOthersBeTestedAndFailsTheRun() throws IOException {
        Path spec = Files.writeString(
                folder.resolve("partly.yaml"),
                SMALL + "  /lost: {get: {operationId: lost, parameters: [{in: query}], responses: {}}}\n");
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", http -> {
            boolean reads = List.of("GET", "HEAD").contains(http.getRequestMethod());
            http.getResponseHeaders().add("Allow", "GET, HEAD");
            http.sendResponseHeaders(reads ? 200 : 405, -1);
            http.close();
        });
        server.start();
        try {
            String url = "http://localhost:" + server.getAddress().getPort();
            assertThat(run("verify", "--spec", spec.toString(), "--url", url)).isEqualTo(1);
            assertThat(text(out))
                    .contains("GET /lost: the document is unsound here")
                    .contains("1 passed, 0 failed");
            assertThat(text(err)).contains("partly.yaml:9:").contains("not all of it was tested");
        } finally {
            server.stop(0);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "--bearer, env:NO_SUCH_VARIABLE",
        "--api-key, X-Key=env:NO_SUCH_VARIABLE",
        "--auth, key=env:NO_SUCH_VARIABLE",
        "--second-auth, key=env:NO_SUCH_VARIABLE",
        "--header, X-Key=env:NO_SUCH_VARIABLE"
    })
    void anUnsetVariableOfASecretIsWrongUsage(String option, String value) {
        assertThat(run("verify", "--spec", "a.yaml", "--url", "http://127.0.0.1:1", option, value))
                .isEqualTo(2);
        assertThat(text(err)).contains(option, "NO_SUCH_VARIABLE is not set").doesNotContain("defect");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "--url=127.0.0.1:8080 | --url '127.0.0.1:8080' is not a base URL",
                "--url=ftp://127.0.0.1 | is not a base URL",
                "--url=http://127.0.0.1/a?b=c | is not a base URL",
                "--url=http://me:letmein@127.0.0.1 | --url: user and password are no part of the URL",
                "--url=ftp://me:letmein@127.0.0.1 | --url: user and password are no part of the URL",
                "--url=http://me:letmein%@127.0.0.1 | --url is not a base URL",
                "--urll=http://127.0.0.1 | Unknown option: '--urll=http://127.0.0.1'",
                "--url=http://127.0.0.1:1 --timeout=0 | --timeout must be at least 1 second",
                "--url=http://127.0.0.1:1 --max-cases-per-operation=-1 | must be at least 1, is -1",
                "--url=http://127.0.0.1:1 --header=a(b)=c | 'a(b)' is not the name of a header",
                "--url=http://127.0.0.1:1 --update-baseline | --update-baseline needs --baseline FILE",
                "--url=http://127.0.0.1:1 --baseline=/nowhere/b.txt | cannot be read; --update-baseline writes it",
                "--url=http://127.0.0.1:1 --baseline=b.txt --update-baseline --phases=boundary | what a whole run finds",
                "--url=http://127.0.0.1:1 --phases=negative | needs examples or boundary",
                "--url=http://127.0.0.1:1 --phases=fuzz | needs a budget",
                "--url=http://127.0.0.1:1 --fuzz-time=-1 | must not be negative",
                "--url=http://127.0.0.1:1 --phases=boundary --fuzz-requests=9 | need the phase fuzz",
                "--url=http://127.0.0.1:1 --phases=load | --phases load needs a --rate",
                "--url=http://127.0.0.1:1 --max-p99=5ms | --max-p99 needs a --rate",
                "--url=http://127.0.0.1:1 --duration=5s | --duration needs a --rate",
                "--url=http://127.0.0.1:1 --load-host=a | --load-host needs a --rate",
                "--url=http://127.0.0.1:1 --max-regression=5 | --max-regression needs a --rate",
                "--url=http://127.0.0.1:1 --rate=5 --max-regression=5 | --max-regression needs --baseline-url",
                "--url=http://127.0.0.1:1 --rate=0 | --rate must be above 0",
                "--url=http://127.0.0.1:1 --rate=5 --phases=http | --rate needs the phase load",
                "--url=http://127.0.0.1:1 --rate=-5 | must be above 0",
                "--url=http://127.0.0.1:1 --rate=5 --duration=2h | at most 60m",
                "--url=http://127.0.0.1:1 --rate=5 --duration=soon | 'soon' is not a time",
                "--url=http://192.0.2.1 --rate=5 | '192.0.2.1' is not this machine; --load-host 192.0.2.1",
                "--url=http://127.0.0.1:1 --rate=5 --max-p99=5 | --max-p99: '5' is not a time",
                "--url=http://127.0.0.1:1 --rate=5 --max-p95=nope=5ms | has no operation 'nope'",
                "--url=http://127.0.0.1:1 --rate=5 --max-error-rate=few | is not a share in percent",
                "--url=http://127.0.0.1:1 --baseline-url=http://127.0.0.1:2 | --baseline-url needs a --rate",
                "--url=http://127.0.0.1:1 --rate=50 --baseline-url=nope | 'nope' is not a base URL",
                "--url=http://127.0.0.1:1 --rate=50 --baseline-url=http://192.0.2.1 | '192.0.2.1' is not this machine",
                "--url=http://127.0.0.1:1 --exclude=tag:nope | no operation 'tag:nope'",
                "--url=http://127.0.0.1:1 --max-response-time=soon | is not a number of milliseconds",
                "--url=http://127.0.0.1:1 --operation=nope | no operation 'nope'; it has listThings",
                "--url=http://127.0.0.1:1 --auth=nope=x | no security scheme 'nope'",
                "--url=http://127.0.0.1:1 --second-auth=nope=x | --second-auth: the document has no security scheme",
                "--url=http://127.0.0.1:1 --expired-auth=nope=x | --expired-auth: the document has no security scheme",
                "--url=http://127.0.0.1:1 --fixture=nope=x | --fixture: the document has no parameter or member 'nope'"
            })
    void wrongUsageIsOneLineAndWhereHelpIs(String arguments, String message) throws IOException {
        List<String> args = new ArrayList<>(List.of(
                "verify",
                "--spec",
                Files.writeString(folder.resolve("small.yaml"), SMALL).toString()));
        args.addAll(List.of(arguments.split(" ")));
        assertThat(run(args.toArray(String[]::new))).isEqualTo(2);
        assertThat(text(err))
                .contains(message)
                .doesNotContain("letmein")
                .hasLineCount(2)
                .endsWith("See 'concordat verify --help'." + System.lineSeparator());
        assertThat(text(out)).isEmpty();
    }

    @Test
    void anOperationIsNamedByItsSignatureToo() throws IOException {
        Path spec = Files.writeString(folder.resolve("small.yaml"), SMALL);
        assertThat(run("verify", "--spec", spec.toString(), "--url", "http://127.0.0.1:1", "--operation=GET /things"))
                .isEqualTo(3);
        assertThat(text(out)).contains("1 operation, 6 cases").contains("nothing answers");
    }

    @Test
    void aDryRunPrintsThePlanAndSendsNothing() throws IOException {
        Path spec = Files.writeString(folder.resolve("small.yaml"), SMALL);
        String[] base = {"verify", "--spec", spec.toString(), "--url", "http://127.0.0.1:1", "--dry-run"};
        List<String> http = new ArrayList<>(List.of(base));
        http.add("--phases=http");
        assertThat(run(http.toArray(String[]::new))).isZero();
        assertThat(text(out))
                .contains("  http  GET /things, DELETE /things  ")
                .doesNotContain("boundary")
                .endsWith(" cases\n");
        out.reset();
        List<String> none = new ArrayList<>(List.of(base));
        none.add("--exclude=listThings");
        assertThat(run(none.toArray(String[]::new))).isZero();
        assertThat(text(out)).contains("not tested  GET /things  not selected").endsWith("0 cases\n");
    }

    @Test
    void aDocumentOnTheWebIsToBeDownloadedFirst() {
        assertThat(run("verify", "--spec", "http://127.0.0.1:1/openapi.json", "--url", "http://127.0.0.1:1"))
                .isEqualTo(2);
        assertThat(text(err)).contains("is a file, not a URL").contains("curl -o");
    }
}
