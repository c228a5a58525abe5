package dev.concordat.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.generator.codec.CompiledCode;
import dev.concordat.generator.render.GeneratedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The cases of {@code specs/generate} that answer complaints about peers: they compile and contain their snippets. */
class ComplaintsTest {

    @TestFactory
    Stream<DynamicTest> areAnswered() throws IOException {
        try (Stream<Path> folders = Files.list(Specs.ROOT.resolve("specs/generate"))) {
            List<Path> cases = folders.filter(Snippets::areGiven).sorted().toList();
            assertThat(cases).hasSizeGreaterThan(15);
            return cases.stream()
                    .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> isAnswered(folder)));
        }
    }

    private static void isAnswered(Path folder) throws IOException {
        assertThat(Files.readString(folder.resolve("README.md"))).containsPattern("openapi-generator#\\d+");
        List<GeneratedFile> files = Specs.generate(folder.resolve("openapi.yaml"));
        Snippets.check(folder, files.stream().map(GeneratedFile::text).toList());
        CompiledCode.of(files);
    }
}
