package dev.concordat.core.diff.policy;

import dev.concordat.core.diff.Change;
import dev.concordat.core.diff.Correspondence;
import dev.concordat.core.diff.Correspondence.Part;
import java.util.ArrayList;
import java.util.List;

/** Whoever deprecates says until when the part stays. */
final class Deprecations {

    private Deprecations() {}

    static List<Change> check(Correspondence parts) {
        List<Change> changes = new ArrayList<>();
        for (Part<Life> part : Life.of(parts)) {
            Life before = part.before();
            Life after = part.after();
            if (after != null
                    && after.deprecated()
                    && (before == null || !before.deprecated())
                    && after.sunset() == null
                    && !after.stability().isLoose()) {
                changes.add(part.objection(
                        "deprecated-without-sunset",
                        part.place() + " is deprecated, and nothing says until when it stays",
                        "write the day beside deprecated: x-sunset: 2027-03-31"));
            }
        }
        return changes;
    }
}
