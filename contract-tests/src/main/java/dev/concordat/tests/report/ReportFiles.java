package dev.concordat.tests.report;

import dev.concordat.core.finding.Severity;
import dev.concordat.core.report.FindingFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes {@code report.html}, {@code report.json}, {@code report.sarif} and {@code junit.xml} into a directory at the end of a run. */
public final class ReportFiles implements RunListener {

    private final Path directory;
    private final Severity threshold;

    public ReportFiles(Path directory, Severity threshold) {
        this.directory = directory;
        this.threshold = threshold;
    }

    /** Throws {@link UncheckedIOException} where the directory cannot be written. */
    @Override
    public void on(RunEvent event) {
        if (event instanceof RunEvent.Finished finished) {
            RunResult result = finished.result();
            try {
                Files.createDirectories(directory);
                Files.writeString(directory.resolve("report.html"), HtmlReport.render(result, threshold));
                Files.writeString(directory.resolve("report.json"), JsonReport.render(result));
                Files.writeString(
                        directory.resolve("report.sarif"),
                        FindingFormat.SARIF.render(result.findings().stream()
                                .map(RunFinding::toFinding)
                                .toList()));
                Files.writeString(directory.resolve("junit.xml"), JunitReport.render(result, threshold));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
