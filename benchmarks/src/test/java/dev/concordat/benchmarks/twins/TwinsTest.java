package dev.concordat.benchmarks.twins;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.benchmarks.corpus.Document;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** A small part of what {@code benchmarks/twins} does, in every build. */
class TwinsTest {

    private static final Path SHELF = Path.of("../specs/mock/stateful-shelf/openapi.yaml")
            .toAbsolutePath()
            .normalize();

    @Test
    void mostAreFoundAndTheCleanOneIsLeftAlone() {
        TwinSet set = TwinSet.of(new Document("shelf", SHELF).load().orElseThrow(), 500);

        assertThat(set.clean().findings()).isEmpty();
        assertThat(set.twins()).extracting(Twin::name).doesNotHaveDuplicates().hasSizeGreaterThan(60);
        assertThat(set.twins().stream().map(Twin::depth).collect(Collectors.toSet()))
                .containsExactly(1, 2, 3);

        Hunt hunt = new Hunt(set.loaded(), 0, 2_000);
        List<Twin> some = set.twins().stream().filter(twin -> twin.depth() == 1).toList();
        assertThat(some)
                .allSatisfy(twin ->
                        assertThat(hunt.on(twin).killed()).as(twin.name()).isTrue());
    }

    @Test
    void noTwinAndNoWorkerIsWrongUsage() {
        StringWriter errors = new StringWriter();
        CommandLine command = new CommandLine(new Twins()).setErr(new PrintWriter(errors));

        assertThat(command.execute("--every=0", SHELF.getParent().toString())).isEqualTo(2);
        assertThat(command.execute("--workers=0", SHELF.getParent().toString())).isEqualTo(2);
        assertThat(errors.toString()).contains("must be at least 1").doesNotContain("\tat ");
    }
}
