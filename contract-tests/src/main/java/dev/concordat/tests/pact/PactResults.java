package dev.concordat.tests.pact;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.parse.SpecCursor;
import dev.concordat.tests.broker.BrokerPact;
import dev.concordat.tests.broker.PactText;
import dev.concordat.tests.broker.VerificationResult;
import dev.concordat.tests.pact.InteractionOutcome.Verdict;
import dev.concordat.tests.pact.PactVerification.VerifiedPact;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a broker is told of each of its pacts. Failed and broken off ones count as failed; a success is told only where
 * every interaction was verified, and nothing where no interaction was.
 *
 * @param results to publish
 * @param findings about those that are held back
 */
record PactResults(List<VerificationResult> results, List<Finding> findings) {

    static PactResults of(List<VerifiedPact> pacts) {
        List<VerificationResult> results = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (VerifiedPact pact : pacts) {
            PactDocument document = pact.document();
            List<InteractionOutcome> known = pact.outcomes();
            BrokerPact origin = document.origin();
            if (origin == null || known.isEmpty()) {
                continue;
            }
            int interactions = document.pact().getInteractions().size();
            long skipped = count(known, Verdict.SKIPPED);
            boolean failed = count(known, Verdict.FAILED) + count(known, Verdict.ERROR) > 0;
            boolean brokenOff = known.size() < interactions;
            String consumer = PactText.line(document.pact().getConsumer().getName());
            if (known.size() == skipped || (skipped > 0 && !failed && !brokenOff)) {
                findings.add(Finding.warning(
                        "pact-not-published",
                        "no result of the pact of " + consumer + " is published: " + (known.size() - skipped) + " of "
                                + interactions + " interactions were verified",
                        "make the others verifiable; their reasons are above",
                        document.tree().cursor().location()));
                continue;
            }
            List<VerificationResult.Test> tests = new ArrayList<>();
            for (int i = 0; i < interactions; i++) {
                tests.add(test(document.interaction(i), i < known.size() ? known.get(i) : null));
            }
            results.add(new VerificationResult(origin, consumer, !failed && !brokenOff, tests));
        }
        return new PactResults(results, findings);
    }

    private static long count(List<InteractionOutcome> outcomes, Verdict verdict) {
        return outcomes.stream().filter(outcome -> outcome.verdict() == verdict).count();
    }

    private static VerificationResult.Test test(SpecCursor interaction, @Nullable InteractionOutcome outcome) {
        SpecCursor id = interaction.child("_id");
        String name = id == null ? null : id.text();
        if (outcome == null) {
            return new VerificationResult.Test(name, false, List.of(), "not verified: the run broke off before");
        }
        List<VerificationResult.Mismatch> mismatches =
                outcome.mismatches().stream().map(PactResults::mismatch).toList();
        boolean passed = outcome.verdict() == Verdict.PASSED;
        String problem = passed || !mismatches.isEmpty() ? null : Objects.requireNonNullElse(outcome.reason(), "");
        return new VerificationResult.Test(name, passed, mismatches, problem);
    }

    private static VerificationResult.Mismatch mismatch(PactMismatch mismatch) {
        String attribute = switch (mismatch.part()) {
            case STATUS -> "status";
            case HEADER -> "header";
            case CONTENT_TYPE, BODY -> "body";
            case METADATA -> "metadata";
        };
        return new VerificationResult.Mismatch(attribute, mismatch.path(), mismatch.message());
    }
}
