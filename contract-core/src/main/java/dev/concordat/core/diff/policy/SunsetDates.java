package dev.concordat.core.diff.policy;

import dev.concordat.core.diff.Change;
import dev.concordat.core.diff.Correspondence;
import dev.concordat.core.diff.Correspondence.Part;
import java.util.ArrayList;
import java.util.List;

/** An announced day can be read, and comes no earlier than announced. */
final class SunsetDates {

    private SunsetDates() {}

    static List<Change> check(Correspondence parts) {
        List<Change> changes = new ArrayList<>();
        for (Part<Life> part : Life.of(parts)) {
            Life before = part.before();
            Life after = part.after();
            Sunset now = after == null ? null : after.sunset();
            if (now == null) {
                continue;
            }
            Sunset then = before == null ? null : before.sunset();
            if (now.day() == null) {
                changes.add(part.objection(
                        "sunset-unreadable",
                        part.place() + ": the sunset is " + now + ", which is no date",
                        "write x-sunset: 2027-03-31"));
            } else if (then != null && then.day() != null && now.day().isBefore(then.day())) {
                changes.add(part.objection(
                        "sunset-earlier",
                        part.place() + " was to stay until " + then + ", now until " + now,
                        "keep the announced day or choose a later one"));
            }
        }
        return changes;
    }
}
