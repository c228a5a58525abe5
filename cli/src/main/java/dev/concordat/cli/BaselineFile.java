package dev.concordat.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** The file of {@code --baseline}: a line a finding, so that version control shows what was fixed. */
final class BaselineFile {

    private BaselineFile() {}

    /** @param refuse told where the file cannot be read */
    static Set<String> read(Path file, Consumer<String> refuse) {
        try {
            return new HashSet<>(Files.readAllLines(file));
        } catch (IOException unreadable) {
            refuse.accept("--baseline: " + file + " cannot be read; --update-baseline writes it");
            return Set.of();
        }
    }

    /** Throws {@link UncheckedIOException} where the file cannot be written. */
    static void write(Path file, List<String> lines) {
        try {
            Files.write(file, lines);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
