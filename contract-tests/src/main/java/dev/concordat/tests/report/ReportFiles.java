package dev.concordat.tests.report;

import dev.concordat.core.finding.Severity;
import dev.concordat.core.report.FindingFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;

/**
 * Writes a run into a directory: {@code events.ndjson} and {@code exchanges.har} while it goes on, {@code report.html},
 * {@code report.json}, {@code report.sarif} and {@code junit.xml} at its end.
 */
public final class ReportFiles implements RunListener {

    private final Path directory;
    private final Severity threshold;
    private final List<RunListener> live;

    public ReportFiles(Path directory, Severity threshold) {
        this(directory, threshold, InstantSource.system());
    }

    /** @param clock tells when exchanges happened; the other files hold no times of day */
    public ReportFiles(Path directory, Severity threshold, InstantSource clock) {
        this.directory = directory;
        this.threshold = threshold;
        this.live = List.of(
                new EventFile(directory.resolve("events.ndjson")),
                new HarFile(directory.resolve("exchanges.har"), clock));
    }

    @Override
    public boolean hearsExchanges() {
        return true;
    }

    /** Throws {@link UncheckedIOException} where the directory cannot be written. */
    @Override
    public void on(RunEvent event) {
        try {
            if (event instanceof RunEvent.Started) {
                Files.createDirectories(directory);
            }
            live.forEach(listener -> listener.on(event));
            if (event instanceof RunEvent.Finished finished) {
                write(finished.result());
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void write(RunResult result) throws IOException {
        Files.createDirectories(directory);
        Files.writeString(directory.resolve("report.html"), HtmlReport.render(result, threshold));
        Files.writeString(directory.resolve("report.json"), JsonReport.render(result));
        Files.writeString(
                directory.resolve("report.sarif"),
                FindingFormat.SARIF.render(
                        result.findings().stream().map(RunFinding::toFinding).toList()));
        Files.writeString(directory.resolve("junit.xml"), JunitReport.render(result, threshold));
    }
}
