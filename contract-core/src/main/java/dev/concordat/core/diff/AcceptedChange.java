package dev.concordat.core.diff;

import dev.concordat.core.finding.SourceLocation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A change that its owners have agreed to.
 *
 * @param rule the kind of change; null: any
 * @param site the operation that it reaches, as {@code METHOD /path}; null: any
 * @param reason why it is no harm
 * @param until the last day on which that counts; null: for ever
 * @param location where it is written
 */
public record AcceptedChange(
        @Nullable String rule,
        @Nullable String site,
        String reason,
        @Nullable LocalDate until,
        SourceLocation location) {

    boolean covers(Change change, String reached) {
        return change.answer() != Answer.NOTED
                && (rule == null || rule.equals(change.rule()))
                && (site == null || site.equals(reached));
    }

    boolean isOver(LocalDate today) {
        return until != null && today.isAfter(until);
    }
}
