package dev.concordat.core.diff.run;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.diff.AcceptedChanges;
import dev.concordat.core.diff.ChangePolicy;
import dev.concordat.core.diff.ContractDiff;
import dev.concordat.core.diff.Correspondence;
import dev.concordat.core.diff.Leniency;
import dev.concordat.core.diff.changelog.Changelog;
import dev.concordat.core.diff.changelog.VersionStep;
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
import org.jspecify.annotations.Nullable;

/** Two documents and what breaks between them on the wire; whatever else there is to say is worked out once asked for. */
public final class ComparedDocuments {

    private final LoadedContract before;
    private final LoadedContract after;
    private final ContractDiff wire;
    private @Nullable Correspondence parts;

    private ComparedDocuments(LoadedContract before, LoadedContract after, ContractDiff wire) {
        this.before = before;
        this.after = after;
        this.wire = wire;
    }

    /** Compares two documents that are loaded; see {@link ContractDiff#of(Contract, Contract, int, Set)}. */
    public static ComparedDocuments of(
            LoadedContract before, LoadedContract after, int steps, Set<Leniency> leniencies) {
        return new ComparedDocuments(
                before, after, ContractDiff.between(before.contract(), after.contract(), steps, leniencies));
    }

    /**
     * The changes as findings.
     *
     * @param policy what is demanded beyond that all messages fit
     * @param accepted what was agreed to
     * @param today the day on which both are judged
     */
    public List<Finding> findings(ChangePolicy policy, AcceptedChanges accepted, LocalDate today) {
        return accepted.judge(policy.judge(wire.changes(), this::parts, today), today);
    }

    /** What the new document's version should be; costs little where something breaks. */
    public VersionStep version() {
        return VersionStep.of(
                before.contract().info().version(),
                after.contract().info().version(),
                wire.changes(),
                this::parts,
                this::isDifferent,
                wire::allowsMore);
    }

    /** What to tell those who use what the documents describe. */
    public Changelog changelog() {
        return Changelog.of(after.contract().info().title(), version(), wire.changes(), parts());
    }

    /** A warning where the version of the new document does not tell how much changed. */
    public Optional<Finding> versionTooLow(VersionStep version) {
        return version.isHighEnough()
                ? Optional.empty()
                : Optional.of(Finding.warning(
                        "version-too-low",
                        version.verdict(),
                        "raise info.version to " + version.next().orElseThrow(),
                        named()));
    }

    private Correspondence parts() {
        Correspondence known = parts == null ? Correspondence.of(before.contract(), after.contract()) : parts;
        parts = known;
        return known;
    }

    private SourceLocation named() {
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
