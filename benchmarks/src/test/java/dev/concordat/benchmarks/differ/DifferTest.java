package dev.concordat.benchmarks.differ;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.benchmarks.corpus.Document;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** On a few documents of ours, codecs judge as two validators of other origin do, and write what they have read. */
class DifferTest {

    private static final Path SPECS = Path.of(System.getProperty("concordat.root", ".."), "specs")
            .toAbsolutePath()
            .normalize();

    private static Report compare(String folder, int instances, boolean exact) {
        Path document = SPECS.resolve(folder).resolve("openapi.yaml");
        return Comparison.of(new Document(folder, document), new Comparison.Settings(instances, 7, exact, 60));
    }

    @ParameterizedTest
    @CsvSource({
        "generate/shapes, true",
        "generate/conditions, true",
        "generate/demands, true",
        "generate/mixed-values, true",
        "generate/one-direction-members, false",
        "generate/nullable-enum-30, false"
    })
    void findsNoDifference(String folder, boolean exact) {
        Report report = compare(folder, 50, exact);

        assertThat(report.problem()).isEmpty();
        assertThat(report.instances()).isGreaterThan(50);
        assertThat(report.disagreements().toText()).isEmpty();
        assertThat(report.changed().toText()).isEmpty();
    }

    /** What reads no value ahead without need must not begin to. */
    @ParameterizedTest
    @ValueSource(strings = {"generate/wanted", "generate/demands"})
    void readsNothingAhead(String folder) {
        Report report = compare(folder, 1, false);

        assertThat(report.nodes()).isPositive();
        assertThat(report.buffered().toText()).isEmpty();
    }
}
