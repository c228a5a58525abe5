package dev.concordat.core.diff.run;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.diff.AcceptedChanges;
import dev.concordat.core.diff.ChangePolicy;
import dev.concordat.core.diff.ContractDiff;
import dev.concordat.core.diff.Correspondence;
import dev.concordat.core.diff.Leniency;
import dev.concordat.core.diff.changelog.Changelog;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.load.LoadedContract;
import dev.concordat.core.parse.SpecCursor;
import dev.concordat.core.resolve.ResolvedSpec;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Two documents, what breaks between them, and their parts side by side.
 *
 * @param wire what breaks or may break on the wire
 */
public record ComparedDocuments(LoadedContract before, LoadedContract after, ContractDiff wire, Correspondence parts) {

    /** Compares two documents that are loaded; see {@link ContractDiff#of(Contract, Contract, int, Set)}. */
    public static ComparedDocuments of(
            LoadedContract before, LoadedContract after, int steps, Set<Leniency> leniencies) {
        Contract old = before.contract();
        Contract now = after.contract();
        return new ComparedDocuments(
                before, after, ContractDiff.between(old, now, steps, leniencies), Correspondence.of(old, now));
    }

    /**
     * The changes as findings.
     *
     * @param policy what is demanded beyond that all messages fit
     * @param accepted what was agreed to
     * @param today the day on which both are judged
     */
    public List<Finding> findings(ChangePolicy policy, AcceptedChanges accepted, LocalDate today) {
        return accepted.judge(policy.judge(wire.changes(), parts, today), today);
    }

    /** What to tell those who use what the documents describe. */
    public Changelog changelog() {
        return Changelog.of(
                before.contract(), after.contract(), wire.changes(), parts, this::isDifferent, wire::allowsMore);
    }

    /** A warning where the version of the new document does not tell how much changed. */
    public Optional<Finding> versionTooLow(Changelog changelog) {
        return changelog.isVersionHighEnough()
                ? Optional.empty()
                : Optional.of(Finding.warning(
                        "version-too-low",
                        changelog.verdict(),
                        "raise info.version to " + changelog.next().orElseThrow(),
                        version()));
    }

    private SourceLocation version() {
        SpecCursor root = after.spec().root().cursor();
        SpecCursor info = root.child("info");
        SpecCursor version = info == null ? null : info.child("version");
        return version == null ? root.location() : version.location();
    }

    private boolean isDifferent() {
        return !said(before.spec()).equals(said(after.spec()));
    }

    private static List<JsonValue> said(ResolvedSpec spec) {
        return spec.documents().values().stream()
                .map(tree -> tree.root().toJson())
                .toList();
    }
}
