package dev.concordat.core.diff.changelog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.algebra.Containment;
import dev.concordat.core.diff.run.DiffRun;
import dev.concordat.core.fetch.FileDocuments;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * A case is a folder of {@code specs/changelog} with {@code old.yaml}, {@code new.yaml}, {@code expected.md} and, where
 * the page counts, {@code expected.html}. {@code -Dconcordat.accept=true} writes the expected files.
 */
class ChangelogCasesTest {

    private static final Path CASES =
            Path.of(System.getProperty("concordat.root", "..")).resolve("specs/changelog");
    private static final int FEWEST_CASES = 5;

    @TestFactory
    List<DynamicTest> cases() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        try (Stream<Path> folders = Files.list(CASES)) {
            folders.sorted()
                    .forEach(folder -> tests.add(
                            DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder))));
        }
        assertThat(tests).hasSizeGreaterThanOrEqualTo(FEWEST_CASES);
        return tests;
    }

    private static void check(Path folder) throws IOException {
        FileDocuments documents = new FileDocuments(folder);
        Changelog changelog = new DiffRun(
                        new DiffRun.Document(documents, documents.uriOf("old.yaml")),
                        new DiffRun.Document(documents, documents.uriOf("new.yaml")),
                        Containment.DEFAULT_BUDGET,
                        Set.of())
                .run()
                .orElseThrow()
                .changelog();
        compare(folder.resolve("expected.md"), ChangelogFormat.MARKDOWN.render(changelog));
        if (Files.exists(folder.resolve("expected.html"))) {
            compare(folder.resolve("expected.html"), ChangelogFormat.HTML.render(changelog));
        }
    }

    private static void compare(Path expected, String actual) throws IOException {
        if (Boolean.getBoolean("concordat.accept")) {
            Files.writeString(expected, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(expected));
    }
}
