package dev.concordat.tests.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;

/** Writes a HAR file (HTTP Archive 1.2) entry by entry, as far as 64 MiB allow. Not for several threads at once. */
public final class HarWriter implements AutoCloseable {

    private static final long MOST_BYTES = 64 << 20;

    private final Writer out;
    private final String url;
    private final InstantSource clock;
    private long bytes;
    private int entries;
    private int leftOut;

    /**
     * Begins a file.
     *
     * @param url base URL of the service
     * @param clock tells when an answer was complete
     */
    public HarWriter(Path file, String url, InstantSource clock) throws IOException {
        this.out = Files.newBufferedWriter(file);
        this.url = url;
        this.clock = clock;
        out.write(
                "{\"log\":{\"version\":\"1.2\",\"creator\":{\"name\":\"Concordat\",\"version\":\"1\"},\"entries\":[\n");
    }

    /** Adds what was sent and answered; secrets are masked already. */
    public void add(RunEvent.Exchanged exchanged) throws IOException {
        String entry = HarEntry.of(url, exchanged, clock.instant().minus(exchanged.elapsed()))
                .toJson();
        long size = entry.getBytes(StandardCharsets.UTF_8).length;
        if (leftOut > 0 || bytes + size > MOST_BYTES) {
            leftOut++;
            return;
        }
        out.write(entries == 0 ? "" : ",\n");
        out.write(entry);
        bytes += size;
        entries++;
    }

    @Override
    public void close() throws IOException {
        try (out) {
            out.write("\n]" + (leftOut == 0 ? "" : ",\"comment\":\"" + leftOut + " more exchanges are left out\"")
                    + "}}\n");
        }
    }
}
