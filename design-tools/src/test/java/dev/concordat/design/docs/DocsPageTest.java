package dev.concordat.design.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.concordat.core.bundle.Bundler;
import dev.concordat.core.fetch.FileDocuments;
import dev.concordat.core.load.ContractLoader;
import dev.concordat.core.load.LoadedContract;
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

/** The page, as text and in a real browser. */
class DocsPageTest {

    private static final String HOSTILE = """
            openapi: 3.1.0
            info: {title: '</title><script>alert(1)</script>', version: '1'}
            paths:
              /things:
                get:
                  summary: All </script><script>document.title='owned'</script> things
                  description: '<img src=x onerror="document.title=1"> <script>document.title=2</script>'
                  responses:
                    '204': {description: Nothing.}
            """;

    @TempDir
    private Path folder;

    @Test
    void theSameDocumentGivesTheSamePage() throws IOException {
        assertThat(page(HOSTILE)).isEqualTo(page(HOSTILE));
    }

    @Test
    void nothingOfTheDocumentEndsAScript() throws IOException {
        assertThat(page(HOSTILE).split("</script", -1)).as("three scripts end").hasSize(4);
        assertThat(page(HOSTILE)).contains("<title>&lt;/title&gt;&lt;script&gt;");
    }

    @Test
    void aBrowserShowsItAndRunsNothingElse() throws IOException, InterruptedException {
        Path browser = browser();
        String skipped = "SKIPPED: no Chromium on the PATH, so the documentation page is not tried in a browser; "
                + "install it, e.g. the package chromium";
        if (browser == null) {
            System.err.println(skipped);
        }
        assumeTrue(browser != null, skipped);
        Path page = Files.writeString(folder.resolve("page.html"), page(HOSTILE));
        Path dom = folder.resolve("dom.html");
        Process process = new ProcessBuilder(List.of(
                        browser.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--virtual-time-budget=20000",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--dump-dom",
                        page.toUri().toString()))
                .redirectOutput(dom.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly().waitFor();
        }
        String shown = Files.readString(dom, StandardCharsets.UTF_8);
        String title = shown.substring(shown.indexOf("<title>"), shown.indexOf("</title>"));
        assertThat(title).startsWith("<title>&lt;/title&gt;&lt;script&gt;");
        assertThat(shown.substring(shown.indexOf("<div id=\"page\">")))
                .contains("menuitem")
                .contains("/things");
    }

    private String page(String document) throws IOException {
        Path file = Files.writeString(folder.resolve("openapi.yaml"), document);
        LoadedContract loaded =
                ContractLoader.load(new FileDocuments(folder), file.toUri()).orElseThrow();
        return DocsPage.render(loaded.contract(), Bundler.bundle(loaded.spec()));
    }

    private static Path browser() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(directory -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(directory, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
    }
}
