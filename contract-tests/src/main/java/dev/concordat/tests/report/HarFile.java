package dev.concordat.tests.report;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Writes {@code exchanges.har} while the run goes on. */
final class HarFile {

    private final Path file;
    private final InstantSource clock;
    private @Nullable HarWriter out;

    /** @param clock tells when an answer was complete */
    HarFile(Path file, InstantSource clock) {
        this.file = file;
        this.clock = clock;
    }

    void on(RunEvent event) throws IOException {
        if (event instanceof RunEvent.Started started) {
            out = new HarWriter(file, started.url(), clock);
        } else if (event instanceof RunEvent.Exchanged exchanged && out != null) {
            out.add(exchanged);
        } else if (event instanceof RunEvent.Finished && out != null) {
            out.close();
            out = null;
        }
    }
}
