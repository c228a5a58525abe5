package dev.concordat.tests.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Writes {@code events.ndjson} while the run goes on: one JSON object a line, each line at once, so that the file of a
 * run that was killed can be read, too. Beyond its bound it holds no more exchanges, but findings and the end.
 */
final class EventFile {

    private static final long MOST_CHARACTERS = 256 << 20;

    private final Path file;
    private final long most;
    private @Nullable Writer out;
    private long written;

    EventFile(Path file) {
        this(file, MOST_CHARACTERS);
    }

    EventFile(Path file, long most) {
        this.file = file;
        this.most = most;
    }

    void on(RunEvent event) throws IOException {
        if (event instanceof RunEvent.Started) {
            out = Files.newBufferedWriter(file);
        }
        if (out == null) {
            return;
        }
        String line = EventJson.line(event);
        boolean isLeftOut = event instanceof RunEvent.Exchanged && written + line.length() > most;
        if (!line.isEmpty() && !isLeftOut) {
            out.write(line);
            out.flush();
            written += line.length();
        }
        if (event instanceof RunEvent.Finished) {
            out.close();
            out = null;
        }
    }
}
