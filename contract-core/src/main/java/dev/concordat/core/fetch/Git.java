package dev.concordat.core.fetch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Asks git about a folder.
 *
 * @param folder a folder of the checkout
 * @param patience how long one answer may take
 */
public record Git(Path folder, Duration patience) {

    private static final int LONGEST_ANSWER = 64 * 1024;

    /**
     * What git says.
     *
     * @param text what it prints, or why it refuses; stripped, and no longer than anybody reads
     */
    public record Answer(boolean success, String text) {}

    /** Runs git; throws where there is none, or where it does not end. */
    public Answer ask(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        // A file takes any amount, so that neither side waits for the other.
        Path output = Files.createTempFile("git", ".txt");
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toAbsolutePath().toFile()) // no process starts in ""
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            process.getOutputStream().close();
            boolean success = hasEnded(process) && process.exitValue() == 0;
            try (var bytes = Files.newInputStream(output)) {
                String text = new String(bytes.readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8);
                return new Answer(success, text.strip());
            }
        } finally {
            Files.deleteIfExists(output);
        }
    }

    private boolean hasEnded(Process process) throws IOException {
        try {
            if (process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return true;
            }
            throw new IOException("git does not end within " + patience.toSeconds() + " seconds");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while git ran", e);
        } finally {
            process.destroyForcibly();
        }
    }
}
