package dev.concordat.tests.pact.check;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Severity;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.wire.Exchange;
import dev.concordat.tests.pact.InteractionOutcome;
import dev.concordat.tests.pact.InteractionOutcome.Verdict;
import org.jspecify.annotations.Nullable;

/** Which disagreements of pact and document have to do with how the service did in an interaction. */
final class Relevance {

    private static final String UNPROMISED = "pact-unpromised-";

    private Relevance() {}

    /**
     * Where the service kept the pact, only what the document forbids: a promise that it lacks has done no harm. Where the
     * service broke it: what was sent, and what stands where it failed. A status stands for the whole response. What the
     * document allows without promising it excuses no response that it forbids.
     *
     * @param forbidden whether the document has something against the response, too
     */
    static boolean of(Finding finding, InteractionOutcome outcome, @Nullable Exchange exchange, boolean forbidden) {
        if (outcome.verdict() != Verdict.FAILED) {
            return finding.severity() == Severity.ERROR;
        }
        String interaction = outcome.location().pointer();
        String place = finding.location().pointer();
        if (finding.ruleId().equals(CredentialsRule.ID)) {
            return exchange != null && exchange.response().status() == CredentialsRule.UNAUTHORIZED;
        }
        if (finding.severity() == Severity.INFO
                || (forbidden && finding.ruleId().startsWith(UNPROMISED))) {
            return false;
        }
        if (isInside(place, interaction + "/request")) {
            return true;
        }
        return outcome.places().stream()
                .map(SourceLocation::pointer)
                .map(failed -> failed.equals(interaction + "/response/status") ? interaction + "/response" : failed)
                .anyMatch(failed -> isInside(place, failed) || isInside(failed, place));
    }

    private static boolean isInside(String inner, String outer) {
        return inner.equals(outer) || inner.startsWith(outer + "/");
    }
}
