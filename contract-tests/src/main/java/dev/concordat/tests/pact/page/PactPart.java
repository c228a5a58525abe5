package dev.concordat.tests.pact.page;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.load.LoadedContract;
import dev.concordat.core.report.FindingFormat;
import dev.concordat.core.report.Repetitions;
import dev.concordat.core.wire.Exchange;
import dev.concordat.tests.pact.InteractionOutcome;
import dev.concordat.tests.pact.PactConsole;
import dev.concordat.tests.pact.PactOptions;
import dev.concordat.tests.pact.PactReport;
import dev.concordat.tests.pact.PactVerification;
import dev.concordat.tests.pact.check.BlamedInteraction;
import dev.concordat.tests.pact.check.InteractionCheck;
import dev.concordat.tests.pact.check.PactCheck;
import dev.concordat.tests.pact.check.Triangles;
import dev.concordat.tests.report.Html;
import dev.concordat.tests.report.Json;
import dev.concordat.tests.report.ReportPart;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Pacts and how service and document go with them.
 *
 * @param report how the service did
 * @param interactions one for each outcome of the report
 * @param compared what only the document tells: who is to blame, and what pacts ask of it
 */
public record PactPart(PactReport report, List<BlamedInteraction> interactions, List<Finding> compared)
        implements ReportPart {

    public PactPart {
        interactions = List.copyOf(interactions);
        compared = List.copyOf(compared);
    }

    /** Verifies the pacts and compares both the pacts and the answers with the document. */
    public static PactPart run(LoadedContract contract, PactOptions options) {
        Map<SourceLocation, Exchange> exchanges = new HashMap<>();
        PactReport report = PactVerification.run(options, exchanges::put);
        List<InteractionCheck> checked = PactCheck.of(contract, report.pacts());
        List<BlamedInteraction> interactions = Triangles.of(contract, report, exchanges, checked);
        List<Finding> compared = new ArrayList<>(Triangles.findings(interactions));
        checked.forEach(interaction -> compared.addAll(interaction.findings()));
        return new PactPart(report, interactions, compared);
    }

    @Override
    public String name() {
        return "pacts";
    }

    @Override
    public String text() {
        return "Pacts\n" + PactConsole.render(report)
                + FindingFormat.TEXT.render(Repetitions.shorten(compared, "pact verify --all prints them"));
    }

    @Override
    public void write(Html html) {
        PactPage.section(report, interactions, html);
    }

    @Override
    public JsonValue json() {
        return Json.object(
                "interactions", Json.array(interactions, PactPart::interaction),
                "findings", Json.array(findings(), PactPart::finding));
    }

    private static JsonValue interaction(BlamedInteraction interaction) {
        InteractionOutcome outcome = interaction.outcome();
        String blame = PactPage.blame(interaction);
        return Json.object(
                "consumer", Json.text(outcome.consumer()),
                "provider", Json.text(outcome.provider()),
                "description", Json.text(outcome.description()),
                "location", Json.location(outcome.location()),
                "verdict", Json.text(PactPage.word(outcome.verdict())),
                "blame", Json.text(blame.isEmpty() ? null : blame),
                "triangle",
                        Json.object(
                                "serviceWithSpec", word(interaction.triangle().serviceWithSpec()),
                                "serviceWithPact", word(interaction.triangle().serviceWithPact()),
                                "pactWithSpec", word(interaction.triangle().pactWithSpec())));
    }

    private static JsonValue word(Enum<?> agreement) {
        return Json.text(agreement.name().toLowerCase(Locale.ROOT));
    }

    private static JsonValue finding(Finding finding) {
        return Json.object(
                "rule", Json.text(finding.ruleId()),
                "severity", Json.text(finding.severity().name().toLowerCase(Locale.ROOT)),
                "message", Json.text(finding.message()),
                "hint", Json.text(finding.hint()),
                "location", Json.location(finding.location()));
    }

    @Override
    public List<Finding> findings() {
        List<Finding> all = new ArrayList<>(report.findings());
        all.addAll(compared);
        return all;
    }

    @Override
    public @Nullable String inconclusive() {
        return switch (report.completion()) {
            case COMPLETE -> null;
            case UNREADABLE -> "some pact could not be read, or there was none";
            case INCONCLUSIVE -> "the pacts came to no verdict: what they need did not answer";
        };
    }
}
