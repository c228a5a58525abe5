package dev.concordat.maven;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.report.FindingFormat;
import java.util.List;
import org.apache.maven.plugin.logging.Log;

/** Writes findings to the log of a build, each at the level of its severity. */
record FindingLog(Log log) {

    void write(List<Finding> findings) {
        for (Finding finding : findings) {
            FindingFormat.TEXT.render(List.of(finding)).lines().forEach(line -> {
                switch (finding.severity()) {
                    case ERROR -> log.error(line);
                    case WARNING -> log.warn(line);
                    case INFO -> log.info(line);
                }
            });
        }
    }
}
