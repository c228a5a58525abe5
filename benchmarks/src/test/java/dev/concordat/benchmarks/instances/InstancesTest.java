package dev.concordat.benchmarks.instances;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.benchmarks.corpus.Document;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A small part of what {@code benchmarks/instances} does, in every build. */
class InstancesTest {

    private static final Path SHELF = Path.of("../specs/mock/stateful-shelf/openapi.yaml");

    @Test
    void bothValidatorsCallAllInstancesWhatTheyAreMeantToBe() {
        Row row = Row.parse(Survey.of(new Document("shelf", SHELF), new Survey.Settings(500, 1, 60))
                .toLine());

        assertThat(row.problem()).isEmpty();
        assertThat(row.schemas()).isPositive();
        assertThat(row.valid()).isGreaterThan(20);
        assertThat(row.invalid()).isGreaterThan(20);
        assertThat(row.disagreements().toText()).isEmpty();
        assertThat(row.agreed()).isEqualTo(row.valid() + row.invalid());
        assertThat(row.slowest()).isLessThan(1_000);
        assertThat(Row.head()).contains("agreed");
        assertThat(row.line()).startsWith("shelf").contains("100.00 %");
    }

    @Test
    void aDocumentThatCannotBeReadIsARow() {
        Row row = Survey.of(new Document("none", Path.of("nowhere/openapi.yaml")), new Survey.Settings(1, 1, 1));

        assertThat(row.line()).startsWith("none").contains("not readable");
    }
}
