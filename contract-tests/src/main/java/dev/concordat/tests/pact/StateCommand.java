package dev.concordat.tests.pact;

import dev.concordat.core.json.JsonString;
import dev.concordat.tests.broker.PactText;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Provider states by a command, for a service in another process that has no endpoint for them. The command is run once
 * for each change, without a shell, and finds on its standard input
 *
 * <pre>{@code
 * {"consumer": "web-shop", "state": "a book exists", "params": {"id": 17}, "action": "setup"}
 * }</pre>
 *
 * Exit code 0 means done; a JSON object on its standard output are values for {@code ProviderState} generators. Exit code
 * {@value #UNKNOWN} means that the state is unknown, every other that it could not be reached: standard error says why.
 *
 * @param words the program and its arguments
 * @param timeout after which the command is ended, with all that it has started
 */
public record StateCommand(List<String> words, Duration timeout) implements ProviderStates {

    private static final int UNKNOWN = 4;

    /** Of each of its outputs: more is a fault. */
    private static final int MOST_BYTES = 1 << 20;

    private static final Duration LOOK = Duration.ofMillis(50);

    public StateCommand {
        words = List.copyOf(words);
    }

    @Override
    public StateAnswer change(StateChange change) throws IOException, InterruptedException {
        // Files take any amount, so that neither side waits for the other.
        Path folder = Files.createTempDirectory("state");
        File input = folder.resolve("input").toFile();
        File output = folder.resolve("output").toFile();
        File errors = folder.resolve("errors").toFile();
        try {
            Files.writeString(input.toPath(), change.toJson());
            Process process;
            try {
                process = new ProcessBuilder(words)
                        .redirectInput(input)
                        .redirectOutput(output)
                        .redirectError(errors)
                        .start();
            } catch (IOException failure) {
                return new StateAnswer.Unreachable(name() + " cannot be run: " + failure.getMessage());
            }
            String broken = end(process, output, errors);
            return broken == null
                    ? answer(process.exitValue(), text(output), text(errors))
                    : new StateAnswer.Failed(name() + " " + broken);
        } finally {
            for (File file : List.of(input, output, errors)) {
                Files.deleteIfExists(file.toPath());
            }
            Files.deleteIfExists(folder);
        }
    }

    /** Waits for the end; returns why the command had to be ended, null where it ended by itself. */
    private @Nullable String end(Process process, File output, File errors) throws InterruptedException {
        long deadline = System.nanoTime() + timeout.toNanos();
        try {
            while (!process.waitFor(LOOK.toMillis(), TimeUnit.MILLISECONDS)) {
                if (Math.max(output.length(), errors.length()) > MOST_BYTES) {
                    return "prints more than " + (MOST_BYTES >> 20) + " MiB";
                }
                if (System.nanoTime() > deadline) {
                    return "does not end within " + timeout.toSeconds() + " seconds";
                }
            }
            return null;
        } finally {
            if (process.isAlive()) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly().waitFor();
            }
        }
    }

    private StateAnswer answer(int exitCode, String output, String errors) {
        return switch (exitCode) {
            case 0 -> StateAnswer.Done.with(output);
            case UNKNOWN -> new StateAnswer.Unknown();
            default ->
                new StateAnswer.Failed(
                        name() + " ended with exit code " + exitCode + (errors.isBlank() ? "" : ": " + errors.strip()));
        };
    }

    @Override
    public String snippet(StateChange change) {
        return "case " + new JsonString(change.state()).toJson() + " -> ...   (" + name() + " with " + change.toJson()
                + " on its standard input)";
    }

    /** The arguments may hold secrets. */
    private String name() {
        return PactText.line(words.get(0));
    }

    private static String text(File file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file.toPath())) {
            return new String(bytes.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
        }
    }
}
