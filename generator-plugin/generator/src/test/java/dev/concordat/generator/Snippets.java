package dev.concordat.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;

/** {@code snippets.txt} of a case folder: lines that the generated code must contain. */
final class Snippets {

    private Snippets() {}

    static boolean areGiven(Path folder) {
        return Files.exists(folder.resolve("snippets.txt"));
    }

    static void check(Path folder, Collection<String> texts) throws IOException {
        for (String snippet : Files.readAllLines(folder.resolve("snippets.txt"))) {
            assertThat(texts).as(snippet).anyMatch(text -> text.contains(snippet));
        }
    }
}
