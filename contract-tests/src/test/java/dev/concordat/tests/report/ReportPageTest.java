package dev.concordat.tests.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.concordat.core.finding.Severity;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report page in a real browser. */
class ReportPageTest {

    private static final String SKIPPED =
            "SKIPPED: no Chromium on the PATH, so the report page is not tried in a browser; install it, e.g. the package chromium";

    @Test
    void theFilterRunsAndHostileTextDoesNot(@TempDir Path folder) throws IOException, InterruptedException {
        Path browser = browser();
        if (browser == null) {
            System.err.println(SKIPPED);
        }
        assumeTrue(browser != null, SKIPPED);
        Path page = folder.resolve("report.html");
        Files.writeString(page, HtmlReport.render(ReportTest.result(), Severity.ERROR));
        Path dom = folder.resolve("dom.html");
        Process process = new ProcessBuilder(List.of(
                        browser.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--dump-dom",
                        page.toUri().toString()))
                .redirectOutput(dom.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly().waitFor();
        }

        assertThat(Files.readString(dom, StandardCharsets.UTF_8))
                .contains("3 of 3 shown")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;");
    }

    private static Path browser() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
    }
}
