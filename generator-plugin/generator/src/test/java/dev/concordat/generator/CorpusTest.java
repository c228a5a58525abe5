package dev.concordat.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.finding.Result;
import dev.concordat.generator.render.BundledTemplates;
import dev.concordat.generator.render.GeneratedFile;
import dev.concordat.generator.type.TypeOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Published documents, where a corpus is at hand: whatever they hold, nothing is thrown and no file is lost. */
class CorpusTest {

    private static final int LARGEST = 300_000;

    @Test
    void nothingIsThrownAndNoTwoFilesMeet() throws IOException {
        Path corpus = Corpus.part("dev");
        List<String> trouble = new ArrayList<>();
        try (Stream<Path> files = Files.walk(corpus)) {
            for (Path file : files.filter(CorpusTest::isSmallDocument).sorted().toList()) {
                try {
                    check(file, trouble);
                } catch (RuntimeException | StackOverflowError e) {
                    trouble.add(corpus.relativize(file) + ": " + e + " "
                            + List.of(e.getStackTrace()).subList(0, 3));
                }
            }
        }
        assertThat(trouble).isEmpty();
    }

    private static void check(Path file, List<String> trouble) {
        GeneratorOptions options =
                new GeneratorOptions("com.example", TypeOptions.DEFAULT, new BundledTemplates(), Refused.FAIL);
        Result<List<GeneratedFile>> result = Specs.generate(file, options);
        if (result.value() != null) {
            List<String> paths = result.orElseThrow().stream()
                    .map(generated -> generated.path().toLowerCase(java.util.Locale.ROOT))
                    .toList();
            paths.stream()
                    .filter(path -> paths.indexOf(path) != paths.lastIndexOf(path))
                    .distinct()
                    .forEach(path -> trouble.add(file + ": two files are called " + path));
        }
        result.findings().stream()
                .filter(finding -> finding.ruleId().equals("broken-template"))
                .forEach(finding -> trouble.add(file + ": " + finding));
    }

    private static boolean isSmallDocument(Path file) {
        String name = file.getFileName().toString();
        boolean document = name.endsWith(".yaml") || name.endsWith(".yml") || name.endsWith(".json");
        return document && file.toFile().length() < LARGEST;
    }
}
