package dev.concordat.design;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The case folders of one kind below {@code specs}. Run with {@code -Dconcordat.accept=true} to write what is missing or
 * has changed, and read the difference.
 */
public final class Cases {

    private Cases() {}

    /** @param fewest no case may be lost without notice */
    public static List<Path> of(String kind, int fewest) throws IOException {
        Path root = Path.of(System.getProperty("concordat.root", ".."));
        try (Stream<Path> folders = Files.list(root.resolve("specs").resolve(kind))) {
            List<Path> cases = folders.filter(Files::isDirectory).sorted().toList();
            assertThat(cases).hasSizeGreaterThanOrEqualTo(fewest);
            return cases;
        }
    }

    /** Compares what came of a case with a file of its folder. */
    public static void check(Path expected, String actual) throws IOException {
        if (Boolean.getBoolean("concordat.accept")) {
            Files.writeString(expected, actual);
        }
        assertThat(expected).as(actual).exists();
        assertThat(actual).isEqualTo(Files.readString(expected));
    }

    /** A line for each finding. */
    public static String lines(List<Finding> findings) {
        return findings.stream().map(Cases::line).collect(Collectors.joining());
    }

    private static String line(Finding finding) {
        String hint = finding.hint() == null ? "" : " [" + finding.hint() + "]";
        return finding.location() + " " + finding.severity() + " " + finding.ruleId() + " " + finding.message() + hint
                + "\n";
    }
}
