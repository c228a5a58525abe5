package dev.concordat.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.generator.render.GeneratedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Prints {@code specs/generate/wanted} and compares with what was written by hand first. */
class GoldenTest {

    private static final Path WANTED = Specs.ROOT.resolve("specs/generate/wanted");

    @TestFactory
    Stream<DynamicTest> printsEveryFileAsWanted() throws IOException {
        Map<String, String> wanted = new TreeMap<>();
        Path expected = WANTED.resolve("expected");
        try (Stream<Path> files = Files.walk(expected)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                wanted.put(expected.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        Map<String, String> printed = new TreeMap<>();
        for (GeneratedFile file : Specs.generate(WANTED.resolve("openapi.yaml"))) {
            printed.put(file.path(), file.text());
        }

        assertThat(printed.keySet()).isEqualTo(wanted.keySet());
        return wanted.entrySet().stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.getKey(),
                        () -> assertThat(printed.get(file.getKey())).isEqualTo(file.getValue())));
    }
}
