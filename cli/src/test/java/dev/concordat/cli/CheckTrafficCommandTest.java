package dev.concordat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code check-traffic} as a script sees it. */
class CheckTrafficCommandTest extends CommandLineTest {

    @ParameterizedTest
    @CsvSource({
        "https://a.example/things, 200, 0, 1 exchanges with 1 operations",
        "https://a.example/things, 201, 1, status 201 is not declared",
        "https://a.example/others, 200, 1, no operation has the path /others",
        "https://b.example/things, 200, 3, 0 exchanges",
    })
    void everyExchangeOfTheServiceIsJudged(String url, int status, int exitCode, String message) throws IOException {
        Path spec = Files.writeString(folder.resolve("small.yaml"), SMALL);
        Path recording = Files.writeString(folder.resolve("a.har"), """
                {"log": {"entries": [{"request": {"method": "GET", "url": "%s"}, "response": {"status": %d}}]}}""".formatted(url, status));

        assertThat(run("check-traffic", recording.toString(), spec.toString(), "--url=https://a.example"))
                .isEqualTo(exitCode);
        assertThat(text(out) + text(err)).contains(message);
    }

    @Test
    void whatIsWrongWithTheDocumentIsTold() throws IOException {
        Path spec = Files.writeString(
                folder.resolve("partly.yaml"),
                SMALL + "  /lost: {get: {operationId: lost, parameters: [{in: query}], responses: {}}}\n");
        Path recording = Files.writeString(folder.resolve("a.har"), """
                {"log": {"entries": [{"request": {"method": "GET", "url": "https://a/things"}, "response": {"status": 200}}]}}""");

        assertThat(run("check-traffic", recording.toString(), spec.toString())).isZero();
        assertThat(text(err)).contains("partly.yaml:9:");
    }

    @Test
    void whatCannotBeReadIsWrongUsage() throws IOException {
        Path spec = Files.writeString(folder.resolve("small.yaml"), SMALL);

        assertThat(run("check-traffic", folder.resolve("no.har").toString(), spec.toString()))
                .isEqualTo(2);
        assertThat(text(err)).contains("no.har cannot be read");
        assertThat(run("check-traffic", spec.toString(), spec.toString())).isEqualTo(2);
        assertThat(text(err)).contains("this is no HAR").doesNotContain("\tat ");
    }
}
