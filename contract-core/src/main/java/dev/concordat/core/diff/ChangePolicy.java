package dev.concordat.core.diff;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/** What somebody demands of a new version beyond that all messages fit. Pure. */
@FunctionalInterface
public interface ChangePolicy {

    /**
     * The changes as the policy sees them: its own objections added, and what it allows turned into a note.
     *
     * @param changes what is known so far
     * @param parts both contracts side by side, which costs something
     * @param today the day on which dates are judged
     */
    List<Change> judge(List<Change> changes, Supplier<Correspondence> parts, LocalDate today);
}
