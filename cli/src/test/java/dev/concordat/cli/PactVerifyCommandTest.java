package dev.concordat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PactVerifyCommandTest extends CommandLineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--pact pacts | --url",
                "--url http://localhost | --pact",
                "--url nonsense --pact pacts | is not a base URL",
                "--url http://localhost --pact pacts --timeout 0 | --timeout",
                "--url http://localhost --pact pacts --publish | --broker",
                "--url http://localhost --broker http://localhost --select main | --provider",
                "--url http://localhost --broker http://localhost --provider p | --select",
                "--url http://localhost --broker localhost:9292 --provider p --select main | --broker",
                "--url http://localhost --broker http://ci:s3cret@localhost --provider p --select main | --broker",
                "--url http://localhost --broker http://localhost --provider p --select mian | deployed-or-released",
                "--url http://localhost --broker http://localhost --provider p --select main --wip-since soon | wip-since",
            })
    void wrongUsageIsOneLine(String arguments, String words) {
        assertThat(run(("pact verify " + arguments).split(" "))).isEqualTo(ExitCode.USAGE);
        assertThat(text(out) + text(err)).contains(words).doesNotContain("\tat ", "s3cret");
    }

    @Test
    void aBrokerThatRefusesEndsWithTwoAndKeepsTheSecret() throws IOException {
        HttpServer broker = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        broker.createContext("/", exchange -> {
            exchange.sendResponseHeaders(401, -1);
            exchange.close();
        });
        broker.start();
        try {
            String url = "http://localhost:" + broker.getAddress().getPort();
            assertThat(run(
                            "pact",
                            "verify",
                            "--url=" + url,
                            "--broker=" + url,
                            "--broker-token=s3cret",
                            "--provider=p",
                            "--select=main",
                            "--publish",
                            "--provider-version=1"))
                    .isEqualTo(ExitCode.USAGE);
            assertThat(text(out) + text(err))
                    .contains("answered 401", "[broker-refused]", "--broker-token")
                    .doesNotContain("s3cret");
        } finally {
            broker.stop(0);
        }
    }
}
