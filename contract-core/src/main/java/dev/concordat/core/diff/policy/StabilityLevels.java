package dev.concordat.core.diff.policy;

import dev.concordat.core.diff.Change;
import dev.concordat.core.diff.Correspondence;
import dev.concordat.core.diff.Correspondence.Part;
import java.util.ArrayList;
import java.util.List;

/** What was promised to be stable stays so. */
final class StabilityLevels {

    private StabilityLevels() {}

    static List<Change> check(Correspondence parts) {
        List<Change> changes = new ArrayList<>();
        for (Part<Life> part : Life.of(parts)) {
            Life before = part.before();
            Life after = part.after();
            if (before != null && after != null && after.stability().compareTo(before.stability()) < 0) {
                changes.add(part.objection(
                        "stability-lowered",
                        part.place() + " was " + before.stability().word() + " and is "
                                + after.stability().word(),
                        "a part may only become more stable; offer another one beside it"));
            }
        }
        return changes;
    }
}
