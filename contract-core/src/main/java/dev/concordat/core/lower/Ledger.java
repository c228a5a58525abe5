package dev.concordat.core.lower;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.SourceLocation;
import java.util.ArrayList;
import java.util.List;

/** Collects what is lost on the way down. */
final class Ledger {

    private final String source;
    private final List<Finding> lost = new ArrayList<>();

    Ledger(String source) {
        this.source = source;
    }

    /**
     * Notes a loss.
     *
     * @param what is lost
     * @param instead what stands there now
     */
    void lost(String pointer, String what, String instead) {
        lost.add(Finding.info(
                "lost-in-30",
                "OpenAPI 3.0 has no counterpart of " + what + ": " + instead,
                "nothing, if who reads the lowered document can do without",
                new SourceLocation(source, 0, 0, pointer)));
    }

    List<Finding> lost() {
        return lost;
    }
}
