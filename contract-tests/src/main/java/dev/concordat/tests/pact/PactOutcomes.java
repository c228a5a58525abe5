package dev.concordat.tests.pact;

import au.com.dius.pact.core.model.Interaction;
import au.com.dius.pact.core.model.ProviderState;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Severity;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.parse.SpecCursor;
import dev.concordat.core.wire.WireRequest;
import dev.concordat.tests.broker.PactText;
import dev.concordat.tests.execute.Mask;
import dev.concordat.tests.pact.InteractionOutcome.Verdict;
import dev.concordat.tests.report.CurlLine;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Words the outcome of one interaction, and keeps injected credentials out of it. */
final class PactOutcomes {

    private final PactDocument document;
    private final Interaction interaction;
    private final SpecCursor place;
    private final Mask mask;
    private @Nullable String curl;

    PactOutcomes(PactDocument document, int index, Mask mask) {
        this.document = document;
        this.interaction = document.pact().getInteractions().get(index);
        this.place = document.interaction(index);
        this.mask = mask;
    }

    /** Tells what was sent. */
    void sent(String baseUrl, WireRequest request) {
        curl = CurlLine.of(baseUrl, request, mask);
    }

    InteractionOutcome judged(List<PactMismatch> mismatches) {
        return outcome(mismatches.isEmpty() ? Verdict.PASSED : Verdict.FAILED, mismatches, null, curl, false);
    }

    InteractionOutcome error(String reason) {
        return outcome(Verdict.ERROR, List.of(), PactText.line(mask.hide(reason)), curl, false);
    }

    InteractionOutcome skipped(String reason) {
        return outcome(Verdict.SKIPPED, List.of(), PactText.line(reason), null, false);
    }

    /** What came of the same interaction before. */
    InteractionOutcome repeated(InteractionOutcome before) {
        return outcome(before.verdict(), before.mismatches(), before.reason(), before.curl(), true);
    }

    List<Finding> findings(InteractionOutcome outcome) {
        Severity severity = outcome.pending() ? Severity.WARNING : Severity.ERROR;
        String name = "\"" + outcome.description() + "\" of " + outcome.consumer() + ": ";
        return switch (outcome.verdict()) {
            case PASSED -> List.of();
            case FAILED ->
                outcome.mismatches().stream()
                        .map(mismatch -> new Finding(
                                mismatch.part().ruleId(),
                                severity,
                                name + mismatch.message(),
                                null,
                                PactPlace.of(place, mismatch)))
                        .toList();
            case ERROR ->
                List.of(new Finding("pact-not-verified", severity, name + outcome.reason(), null, location()));
            case SKIPPED -> List.of(Finding.warning("pact-skipped", name + outcome.reason(), null, location()));
        };
    }

    private InteractionOutcome outcome(
            Verdict verdict,
            List<PactMismatch> mismatches,
            @Nullable String reason,
            @Nullable String line,
            boolean repeated) {
        return new InteractionOutcome(
                PactText.line(document.pact().getConsumer().getName()),
                PactText.line(document.pact().getProvider().getName()),
                PactText.line(interaction.getDescription()),
                interaction.getProviderStates().stream()
                        .map(ProviderState::getName)
                        .filter(Objects::nonNull)
                        .map(PactText::line)
                        .toList(),
                document.isPending(interaction),
                repeated,
                location(),
                verdict,
                mismatches,
                mismatches.stream()
                        .map(mismatch -> PactPlace.of(place, mismatch))
                        .toList(),
                reason,
                verdict == Verdict.PASSED ? null : line);
    }

    /** The place of the interaction. */
    SourceLocation location() {
        return place.location();
    }
}
