package dev.concordat.tests.pact.check;

import au.com.dius.pact.core.model.Interaction;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Severity;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.tests.broker.PactText;
import dev.concordat.tests.pact.PactDocument;

/**
 * How findings about one interaction are worded.
 *
 * @param name of the interaction and its consumer, with which each begins
 * @param pending whether nobody kept it yet, so that no finding is more than a warning
 */
record Wording(String name, boolean pending) {

    static Wording of(PactDocument document, Interaction interaction) {
        String name = "\"" + PactText.line(interaction.getDescription()) + "\" of "
                + PactText.line(document.pact().getConsumer().getName()) + ": ";
        return new Wording(name, document.isPending(interaction));
    }

    /** An error; where the interaction is pending, a warning. */
    Finding broken(String rule, String message, String hint, SourceLocation location) {
        Severity severity = pending ? Severity.WARNING : Severity.ERROR;
        return new Finding(rule, severity, PactText.whole(name + message), hint, location);
    }

    /** A warning: the document allows what the consumer wants, and something else, too. */
    Finding unpromised(String rule, String message, String hint, SourceLocation location) {
        return Finding.warning(rule, PactText.whole(name + message), hint, location);
    }

    Finding noted(String rule, String message, String hint, SourceLocation location) {
        return Finding.info(rule, PactText.whole(name + message), hint, location);
    }
}
