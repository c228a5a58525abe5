package dev.concordat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What changed, for people: on the output stream or in a file. */
class ChangelogCommandTest {

    private static final Path CASE =
            Path.of(System.getProperty("concordat.root", ".."), "specs", "changelog", "breaks");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void printsMarkdown() throws Exception {
        int code = run(
                "changelog",
                CASE.resolve("old.yaml").toString(),
                CASE.resolve("new.yaml").toString());
        assertThat(code).isEqualTo(ExitCode.CLEAN);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(Files.readString(CASE.resolve("expected.md")));
    }

    @Test
    void writesAPage() throws Exception {
        Path page = folder.resolve("changes.html");
        int code = run(
                "changelog",
                CASE.resolve("old.yaml").toString(),
                CASE.resolve("new.yaml").toString(),
                "--format=html",
                "--output",
                page.toString());
        assertThat(code).isEqualTo(ExitCode.CLEAN);
        assertThat(Files.readString(page)).isEqualTo(Files.readString(CASE.resolve("expected.html")));
    }

    @Test
    void anUnreadableDocumentIsSaid() {
        int code = run("changelog", CASE.resolve("old.yaml").toString(), "none.yaml");
        assertThat(code).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("none.yaml does not exist");
    }

    @Test
    void diffNamesTheNextVersion() {
        int code = run(
                "diff",
                CASE.resolve("old.yaml").toString(),
                CASE.resolve("new.yaml").toString());
        assertThat(code).isEqualTo(ExitCode.FINDINGS);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("[version-too-low]", "next version: 2.0.0 (major)");
    }

    @Test
    void anUnknownLevelIsWrongUsage() {
        int code = run(
                "diff",
                "--level=all",
                CASE.resolve("old.yaml").toString(),
                CASE.resolve("new.yaml").toString());
        assertThat(code).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("wire, source, lifecycle");
    }

    private int run(String... arguments) {
        try (PrintStream output = new PrintStream(out, true, StandardCharsets.UTF_8);
                PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8)) {
            return Main.run(output, errors, arguments);
        }
    }
}
