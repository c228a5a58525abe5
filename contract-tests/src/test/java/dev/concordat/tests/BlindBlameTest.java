package dev.concordat.tests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.finding.Finding;
import dev.concordat.tests.Blame.Seeded;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same for a service that was not there when the rules were made. */
class BlindBlameTest {

    private static final Path BIKES = Path.of("src/test/resources/blame-bikes");

    @TempDir
    private Path folder = Path.of("");

    static Stream<Seeded> edits() throws IOException {
        return Blame.edits(BIKES.resolve("edits.txt"));
    }

    @Test
    void nobodyIsBlamedBefore() throws IOException {
        assertThat(blame(null)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("edits")
    void whoeverIsEditedIsBlamed(Seeded seeded) throws IOException {
        assertThat(Blame.corners(blame(seeded)))
                .contains(seeded.corner())
                .allMatch(verdict -> verdict.contains(seeded.corner()));
    }

    private List<Finding> blame(@Nullable Seeded seeded) throws IOException {
        try (BikeService service = new BikeService()) {
            return new Blame(BIKES.resolve("openapi.yaml"), BIKES.resolve("pact.json"))
                    .findings(service.url(), seeded, folder);
        }
    }
}
