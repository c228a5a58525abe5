package dev.concordat.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.generator.codec.CompiledCode;
import dev.concordat.generator.render.GeneratedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Prints every case of {@code specs/generate} that has expected files, compares and compiles. With
 * {@code -Dconcordat.accept=true} it writes the expected files instead: read the difference before you commit it.
 */
class GoldenTest {

    private static final Path CASES = Specs.ROOT.resolve("specs/generate");

    @TestFactory
    Stream<DynamicContainer> printsEveryFileAsWanted() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            List<Path> cases = folders.filter(folder -> Files.isDirectory(folder.resolve("expected")))
                    .sorted()
                    .toList();
            assertThat(cases).hasSizeGreaterThan(2);
            return cases.stream()
                    .map(folder -> DynamicContainer.dynamicContainer(
                            folder.getFileName().toString(), tests(folder)));
        }
    }

    private static Stream<DynamicTest> tests(Path folder) {
        List<GeneratedFile> files = Specs.generate(folder.resolve("openapi.yaml"));
        Map<String, String> printed = new TreeMap<>();
        files.forEach(file -> printed.put(file.path(), file.text()));
        Path expected = folder.resolve("expected");
        try {
            if (Boolean.getBoolean("concordat.accept")) {
                accept(printed, expected);
            }
            Map<String, String> wanted = read(expected);
            return Stream.concat(
                    Stream.of(
                            DynamicTest.dynamicTest(
                                    "files", () -> assertThat(printed.keySet()).isEqualTo(wanted.keySet())),
                            DynamicTest.dynamicTest("compiles", () -> CompiledCode.of(files))),
                    wanted.entrySet().stream()
                            .map(file -> DynamicTest.dynamicTest(
                                    file.getKey(),
                                    () -> assertThat(printed.get(file.getKey())).isEqualTo(file.getValue()))));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Map<String, String> read(Path expected) throws IOException {
        Map<String, String> wanted = new TreeMap<>();
        try (Stream<Path> files = Files.walk(expected)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                wanted.put(expected.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return wanted;
    }

    private static void accept(Map<String, String> printed, Path expected) throws IOException {
        for (String stale : read(expected).keySet()) {
            Files.delete(expected.resolve(stale));
        }
        for (Map.Entry<String, String> file : printed.entrySet()) {
            Path path = expected.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }
}
