package dev.concordat.tests.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Writes {@code exchanges.har} (HAR 1.2) while the run goes on: what was sent and answered, as far as the bound allows. */
final class HarFile implements RunListener {

    private static final long MOST_BYTES = 64 << 20;

    private final Path file;
    private final InstantSource clock;
    private @Nullable Writer out;
    private String url = "";
    private long bytes;
    private int entries;
    private int leftOut;

    /** @param clock tells when an answer was complete */
    HarFile(Path file, InstantSource clock) {
        this.file = file;
        this.clock = clock;
    }

    @Override
    public boolean hearsExchanges() {
        return true;
    }

    /** Throws {@link UncheckedIOException} where the file cannot be written. */
    @Override
    public void on(RunEvent event) {
        try {
            if (event instanceof RunEvent.Started started) {
                url = started.url();
                out = Files.newBufferedWriter(file);
                out.write("{\"log\":{\"version\":\"1.2\",\"creator\":{\"name\":\"Concordat\",\"version\":\"1\"},"
                        + "\"entries\":[\n");
            } else if (event instanceof RunEvent.Exchanged exchanged && out != null) {
                entry(exchanged, out);
            } else if (event instanceof RunEvent.Finished && out != null) {
                String comment = leftOut == 0 ? "" : ",\"comment\":\"" + leftOut + " more exchanges are left out\"";
                out.write("\n]" + comment + "}}\n");
                out.close();
                out = null;
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void entry(RunEvent.Exchanged exchanged, Writer writer) throws IOException {
        String entry = HarEntry.of(url, exchanged, clock.instant().minus(exchanged.elapsed()))
                .toJson();
        long size = entry.getBytes(StandardCharsets.UTF_8).length;
        if (leftOut > 0 || bytes + size > MOST_BYTES) {
            leftOut++;
            return;
        }
        writer.write(entries == 0 ? "" : ",\n");
        writer.write(entry);
        bytes += size;
        entries++;
    }
}
