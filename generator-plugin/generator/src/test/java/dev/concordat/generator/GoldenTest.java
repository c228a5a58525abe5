package dev.concordat.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.generator.codec.CompiledCode;
import dev.concordat.generator.render.GeneratedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Prints every case of {@code specs/generate} that says what is expected, compares and compiles it. With
 * {@code -Dconcordat.accept=true} what is printed becomes what is expected, to be read before it is kept.
 */
class GoldenTest {

    private static final Path CASES = Specs.ROOT.resolve("specs/generate");

    @TestFactory
    Stream<DynamicContainer> printsWhatIsExpected() throws IOException {
        try (Stream<Path> cases = Files.list(CASES)) {
            return cases
                    .filter(folder ->
                            Files.exists(folder.resolve("README.md")) && Files.exists(folder.resolve("openapi.yaml")))
                    .sorted()
                    .map(GoldenTest::read)
                    .toList()
                    .stream();
        }
    }

    private static DynamicContainer read(Path folder) {
        Map<String, String> printed = new TreeMap<>();
        List<GeneratedFile> files = Specs.generate(folder.resolve("openapi.yaml"));
        files.forEach(file -> printed.put(file.path(), file.text()));
        Path expected = folder.resolve("expected");
        List<DynamicNode> tests = new ArrayList<>();
        tests.add(DynamicTest.dynamicTest("compiles", () -> CompiledCode.of(files)));
        tests.add(DynamicTest.dynamicTest("files", () -> {
            if (Boolean.getBoolean("concordat.accept")) {
                accept(printed, expected);
            }
            assertThat(printed.keySet()).isEqualTo(wanted(expected).keySet());
        }));
        printed.forEach((path, text) -> tests.add(DynamicTest.dynamicTest(
                path, () -> assertThat(text).isEqualTo(Files.readString(expected.resolve(path))))));
        return DynamicContainer.dynamicContainer(folder.getFileName().toString(), tests);
    }

    private static Map<String, String> wanted(Path expected) throws IOException {
        Map<String, String> wanted = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Files.createDirectories(expected))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                wanted.put(expected.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return wanted;
    }

    private static void accept(Map<String, String> printed, Path expected) throws IOException {
        for (String stale : wanted(expected).keySet()) {
            if (!printed.containsKey(stale)) {
                Files.delete(expected.resolve(stale));
            }
        }
        for (Map.Entry<String, String> file : printed.entrySet()) {
            Path path = expected.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }
}
