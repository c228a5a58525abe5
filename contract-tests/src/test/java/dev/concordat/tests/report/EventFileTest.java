package dev.concordat.tests.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.wire.WireRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run without end does not fill the disk. */
class EventFileTest {

    private static final int MOST = 2_000;

    @Test
    void exchangesEndAtTheBoundAndTheEndIsStillTold(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("events.ndjson");
        EventFile events = new EventFile(file, MOST);
        events.on(new RunEvent.Started("Books 1.0", "api.yaml", "http://localhost:8080", 7, 2, 9));
        WireRequest request = new WireRequest("GET", "/books", List.of(), null);
        for (int i = 0; i < MOST; i++) {
            events.on(new RunEvent.Exchanged("listBooks#1", request, null, Duration.ZERO, "no answer"));
        }
        events.on(new RunEvent.Finished(ReportTest.result()));

        List<String> lines = Files.readAllLines(file);
        assertThat(lines.get(0)).contains("\"started\"");
        assertThat(lines).hasSizeBetween(3, MOST / 10);
        assertThat(lines.get(lines.size() - 1)).contains("\"finished\"");
    }
}
