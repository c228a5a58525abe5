package dev.concordat.core.diff.policy;

import dev.concordat.core.contract.Operation;
import dev.concordat.core.diff.Answer;
import dev.concordat.core.diff.Change;
import dev.concordat.core.diff.Correspondence;
import dev.concordat.core.diff.Correspondence.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What goes was deprecated before, with a day that has come. */
final class Removals {

    private static final String REMOVED = "operation-removed";

    private Removals() {}

    static List<Change> check(Correspondence parts, LocalDate today) {
        List<Change> changes = new ArrayList<>();
        for (Part<Life> part : Life.of(parts)) {
            Life before = part.before();
            String reason = before == null || !part.isGone() ? null : tooEarly(before, today);
            if (reason != null) {
                changes.add(part.objection(
                        "removed-before-sunset",
                        part.place() + " is gone, " + reason,
                        "bring it back with deprecated: true and x-sunset: the day from which it may be gone"));
            }
        }
        return changes;
    }

    /** Changes where the removal of an operation whose day has come is no break, but a note. */
    static List<Change> permitted(List<Change> changes, Correspondence parts, LocalDate today) {
        Map<String, Life> gone = new HashMap<>();
        for (Part<Operation> part : parts.operations()) {
            Operation before = part.before();
            if (before != null && part.isGone()) {
                gone.put(part.site(), Life.of(before));
            }
        }
        List<Change> judged = new ArrayList<>();
        for (Change change : changes) {
            List<String> over = !change.rule().equals(REMOVED)
                    ? List.of()
                    : change.sites().stream()
                            .filter(site -> {
                                Life life = gone.get(site);
                                return life != null && tooEarly(life, today) == null;
                            })
                            .toList();
            List<String> rest = new ArrayList<>(change.sites());
            rest.removeAll(over);
            if (over.isEmpty() || !rest.isEmpty()) {
                judged.add(change.at(rest));
            }
            if (!over.isEmpty()) {
                judged.add(noted(change.at(over)));
            }
        }
        return judged;
    }

    private static Change noted(Change change) {
        return new Change(
                Answer.NOTED,
                change.rule(),
                "the operation is gone, as announced",
                null,
                null,
                change.before(),
                change.after(),
                change.sites());
    }

    /** Why a part may not be gone yet; null where it may. */
    private static @Nullable String tooEarly(Life before, LocalDate today) {
        if (before.stability().isLoose()) {
            return null;
        }
        if (!before.deprecated()) {
            return "and was not deprecated before";
        }
        Sunset sunset = before.sunset();
        if (sunset == null || sunset.day() == null) {
            return "and nothing said until when it stays";
        }
        return sunset.day().isAfter(today) ? "but was to stay until " + sunset : null;
    }
}
