package dev.concordat.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RepetitionsTest {

    private static SourceLocation line(int number) {
        return new SourceLocation("a.yaml", number, 1, "");
    }

    @Test
    void countsWhatARuleRepeatsAndKeepsErrorsAndFewOnes() {
        List<Finding> findings = new ArrayList<>();
        for (int i = 1; i <= 158; i++) {
            findings.add(Finding.warning("often", "again", "hint", line(i)));
        }
        for (int i = 1; i <= 5; i++) {
            findings.add(Finding.info("few", "some", null, line(i)));
        }
        for (int i = 1; i <= 20; i++) {
            findings.add(Finding.error("often", "broken", null, line(i)));
        }

        List<Finding> shown = Repetitions.shorten(findings, "--all prints them");

        assertThat(shown)
                .filteredOn(finding -> finding.message().equals("again"))
                .hasSize(3);
        assertThat(shown)
                .contains(Finding.warning("often", "and 155 more like it from here on", "--all prints them", line(4)));
        assertThat(shown)
                .filteredOn(finding -> finding.message().equals("some"))
                .hasSize(5);
        assertThat(shown)
                .filteredOn(finding -> finding.message().equals("broken"))
                .hasSize(20);
        assertThat(shown).hasSize(29).isSorted();
    }
}
