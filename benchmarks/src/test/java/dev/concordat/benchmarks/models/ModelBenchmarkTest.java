package dev.concordat.benchmarks.models;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.runtime.violation.Violations;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is measured does what it is said to do: all contenders take the valid bodies, and who validates no other. */
class ModelBenchmarkTest {

    @Test
    void contendersAgree(@TempDir Path folder) throws Exception {
        CompiledModels.compile(folder);
        System.setProperty(ModelBenchmark.FOLDER, folder.toString());
        try {
            for (Shape shape : Shape.values()) {
                for (boolean valid : List.of(true, false)) {
                    ModelBenchmark benchmark = new ModelBenchmark();
                    benchmark.shape = shape.id();
                    benchmark.valid = valid;
                    benchmark.prepare();
                    assertThat(benchmark.tokens()).isPositive();
                    assertThat(benchmark.jackson().getClass().getSimpleName()).isEqualTo(shape.schema());
                    assertThat(benchmark.concordat() instanceof Violations).isEqualTo(!valid);
                    assertThat(((Collection<?>) benchmark.jacksonHibernate()).isEmpty())
                            .isEqualTo(valid);
                    assertThat(benchmark.jacksonNetworknt() instanceof Collection)
                            .isEqualTo(!valid);
                    benchmark.close();
                }
            }
        } finally {
            System.clearProperty(ModelBenchmark.FOLDER);
        }
    }

    @Test
    void ratiosAreOfTheSameBody() {
        String table = RatioTable.of(List.of(
                new Measurement("concordat", Shape.FLAT, true, 1000),
                new Measurement("concordat", Shape.FLAT, false, 1500),
                new Measurement("tokens", Shape.FLAT, true, 500),
                new Measurement("jackson", Shape.FLAT, true, 2000),
                new Measurement("jacksonHibernate", Shape.FLAT, true, 8000),
                new Measurement("jacksonNetworknt", Shape.FLAT, true, 4000)));

        assertThat(table).contains("| flat | 182 | 1.0 | 0.50 | 2.00 | 8.00 | 4.00 | 1.50 |");
        assertThat(table).endsWith("| geometric mean | | | 0.50 | 2.00 | 8.00 | 4.00 | |\n");
    }
}
