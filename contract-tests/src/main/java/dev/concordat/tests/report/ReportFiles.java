package dev.concordat.tests.report;

import dev.concordat.core.finding.Severity;
import dev.concordat.core.report.FindingFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.stream.Stream;

/**
 * Writes a run into a directory: {@code events.ndjson} and {@code exchanges.har} while it goes on, {@code report.html},
 * {@code report.json}, {@code report.sarif}, {@code junit.xml} and the folder {@code reproductions} at its end.
 */
public final class ReportFiles implements RunListener {

    private final Path directory;
    private final Severity threshold;
    private final EventFile events;
    private final HarFile exchanges;

    public ReportFiles(Path directory, Severity threshold) {
        this(directory, threshold, InstantSource.system());
    }

    /** @param clock tells when exchanges happened; the other files hold no times of day */
    public ReportFiles(Path directory, Severity threshold, InstantSource clock) {
        this.directory = directory;
        this.threshold = threshold;
        this.events = new EventFile(directory.resolve("events.ndjson"));
        this.exchanges = new HarFile(directory.resolve("exchanges.har"), clock);
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
            events.on(event);
            exchanges.on(event);
            if (event instanceof RunEvent.Finished finished) {
                write(finished.result());
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A test for each finding; those of an earlier run are gone. */
    private static void reproductions(Path folder, RunResult result) throws IOException {
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> earlier = Files.newDirectoryStream(folder, "*Test.java")) {
                for (Path file : earlier) {
                    Files.delete(file);
                }
            }
        }
        for (RunFinding finding : result.findings()) {
            if (!finding.sample().test().isEmpty()) {
                Files.createDirectories(folder);
                Files.writeString(
                        folder.resolve(finding.testClass() + ".java"),
                        finding.sample().test());
            }
        }
    }

    private void write(RunResult result) throws IOException {
        Files.createDirectories(directory);
        Files.writeString(directory.resolve("report.html"), HtmlReport.render(result, threshold));
        Files.writeString(directory.resolve("report.json"), JsonReport.render(result));
        Files.writeString(
                directory.resolve("report.sarif"),
                FindingFormat.SARIF.render(Stream.concat(
                                result.findings().stream().map(RunFinding::toFinding),
                                result.parts().stream().flatMap(part -> part.findings().stream()))
                        .toList()));
        Files.writeString(directory.resolve("junit.xml"), JunitReport.render(result, threshold));
        reproductions(directory.resolve("reproductions"), result);
    }
}
