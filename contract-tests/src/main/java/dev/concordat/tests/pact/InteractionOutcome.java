package dev.concordat.tests.pact;

import dev.concordat.core.finding.SourceLocation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of one interaction.
 *
 * @param description the interaction's own
 * @param states descriptions of the provider states that it needs
 * @param pending the pact marks it as work in progress (V4), or the broker the pact: a failure is a warning
 * @param repeated the same interaction was run before, for another version of the pact, and its outcome counts here, too
 * @param location of the interaction in the pact file
 * @param mismatches only of a failed one
 * @param places in the pact file, of what each of the mismatches is about
 * @param reason why it could not be judged; null where it was
 * @param curl the request as a command line, credentials as shell variables; null where none was sent or it passed
 */
public record InteractionOutcome(
        String consumer,
        String provider,
        String description,
        List<String> states,
        boolean pending,
        boolean repeated,
        SourceLocation location,
        Verdict verdict,
        List<PactMismatch> mismatches,
        List<SourceLocation> places,
        @Nullable String reason,
        @Nullable String curl) {

    /** The end of an interaction. */
    public enum Verdict {
        /** The service answered as the consumer expects. */
        PASSED,
        /** It answered otherwise. */
        FAILED,
        /** There was no answer to judge: a state could not be reached, the request broke. */
        ERROR,
        /** Not tried, for the given reason. */
        SKIPPED
    }

    public InteractionOutcome {
        states = List.copyOf(states);
        mismatches = List.copyOf(mismatches);
        places = List.copyOf(places);
    }
}
