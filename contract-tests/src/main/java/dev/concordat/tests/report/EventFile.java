package dev.concordat.tests.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Writes {@code events.ndjson} while the run goes on: one JSON object a line, each line at once, so that the file of a
 * run that was killed can be read, too.
 */
final class EventFile implements RunListener {

    private final Path file;
    private @Nullable Writer out;

    EventFile(Path file) {
        this.file = file;
    }

    @Override
    public boolean hearsExchanges() {
        return true;
    }

    /** Throws {@link UncheckedIOException} where the file cannot be written. */
    @Override
    public void on(RunEvent event) {
        try {
            if (event instanceof RunEvent.Started) {
                out = Files.newBufferedWriter(file);
            }
            if (out == null) {
                return;
            }
            String line = EventJson.line(event);
            if (!line.isEmpty()) {
                out.write(line);
                out.flush();
            }
            if (event instanceof RunEvent.Finished) {
                out.close();
                out = null;
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
