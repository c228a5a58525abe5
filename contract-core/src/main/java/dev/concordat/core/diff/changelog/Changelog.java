package dev.concordat.core.diff.changelog;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.diff.Change;
import dev.concordat.core.diff.Correspondence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * What changed from one version of a document to another, for those who use what it describes.
 *
 * @param title of the new document
 * @param from the version that the old document names
 * @param to the version that the new document names
 */
public record Changelog(String title, String from, String to, Bump bump, List<Entry> entries) {

    public Changelog {
        entries = List.copyOf(entries);
    }

    /**
     * Collects what is worth telling.
     *
     * @param changes what breaks or may break
     * @param different asked where nothing else tells: whether the documents say different things
     * @param wider asked last: whether the new version allows messages that the old one does not
     */
    public static Changelog of(
            Contract before,
            Contract after,
            List<Change> changes,
            Correspondence parts,
            BooleanSupplier different,
            BooleanSupplier wider) {
        List<Entry> offered = new ArrayList<>(Additions.of(parts));
        offered.addAll(NewDeprecations.of(parts));
        Bump bump = Bump.of(changes, offered, different, wider);
        List<Entry> entries = new ArrayList<>(Breaks.of(changes));
        entries.addAll(offered);
        entries.addAll(Losses.of(parts, changes));
        entries.sort(Comparator.comparing(Entry::kind));
        return new Changelog(
                after.info().title(), before.info().version(), after.info().version(), bump, entries);
    }

    /** The same where the new version is not called what its document says. */
    public Changelog named(String version) {
        return new Changelog(title, from, version, bump, entries);
    }

    /** The version that the new document should have; empty where the old one has none that can be counted on. */
    public Optional<SemanticVersion> next() {
        return SemanticVersion.of(from).map(version -> version.next(bump));
    }

    /** Whether the new document's version is at least the next one; also where nobody can tell. */
    public boolean isVersionHighEnough() {
        Optional<SemanticVersion> named = SemanticVersion.of(to);
        return next().isEmpty() || (named.isPresent() && named.get().compareTo(next().get()) >= 0);
    }

    /** One sentence about the versions: {@code next version: 2.0.0 (major), named 1.5.0}. */
    public String verdict() {
        return next().map(version -> "next version: " + version + " (" + bump.word() + ")")
                        .orElse("version " + from + " is not semantic; the change is " + bump.word())
                + ", named " + to;
    }
}
