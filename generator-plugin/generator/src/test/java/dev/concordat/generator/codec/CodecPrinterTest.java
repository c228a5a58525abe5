package dev.concordat.generator.codec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.generator.Specs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CodecPrinterTest {

    private static final Path WANTED = Specs.ROOT.resolve("specs/generate/wanted");

    @TestFactory
    Stream<DynamicTest> printsWhatIsWanted() throws IOException {
        Map<String, String> printed = new TreeMap<>();
        GeneratedCase.ofFile("specs/generate/wanted/openapi.yaml")
                .codecs()
                .forEach(file -> printed.put(file.path(), file.text()));
        Map<String, String> wanted = new TreeMap<>();
        Path expected = WANTED.resolve("expected");
        try (Stream<Path> files = Files.list(expected.resolve("com/example/parcels/codec"))) {
            for (Path file : files.toList()) {
                String path = expected.relativize(file).toString().replace('\\', '/');
                if (!path.endsWith("Binding.java")) {
                    wanted.put(path, Files.readString(file));
                }
            }
        }
        assertThat(printed).containsOnlyKeys(wanted.keySet());
        return wanted.entrySet().stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.getKey(),
                        () -> assertThat(printed.get(file.getKey())).isEqualTo(file.getValue())));
    }

    @Test
    void compilesTheWantedCase() {
        GeneratedCase.ofFile("specs/generate/wanted/openapi.yaml").compile();
    }

    @Test
    void compilesTheSampleContract() {
        GeneratedCase sample = GeneratedCase.ofFile("specs/parcels/openapi.yaml");

        assertThat(sample.findings())
                .filteredOn(finding -> finding.ruleId().equals("unsupported-keyword"))
                .isEmpty();
        sample.compile();
    }
}
