package dev.concordat.core.diff.changelog;

import dev.concordat.core.diff.Change;
import dev.concordat.core.diff.Correspondence;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * From one version of a document to the next.
 *
 * @param from the version that the old document names
 * @param to the version that the new document names, or what else it is called
 * @param bump the number that has to change
 */
public record VersionStep(String from, String to, Bump bump) {

    /**
     * The step that changes ask for. What is costly to know is asked only where nothing before it tells.
     *
     * @param changes what breaks or may break
     * @param parts asked first
     * @param different whether the documents say different things
     * @param wider asked last: whether the new version allows messages that the old one does not
     */
    public static VersionStep of(
            String from,
            String to,
            List<Change> changes,
            Supplier<Correspondence> parts,
            BooleanSupplier different,
            BooleanSupplier wider) {
        BooleanSupplier offersMore = () -> !Changelog.offered(parts.get()).isEmpty();
        return new VersionStep(from, to, Bump.of(changes, offersMore, different, wider));
    }

    /** The same where the new version is not called what its document says. */
    public VersionStep named(String version) {
        return new VersionStep(from, version, bump);
    }

    /** The version that the new document should have; empty where the old one has none that can be counted on. */
    public Optional<SemanticVersion> next() {
        return SemanticVersion.of(from).map(version -> version.next(bump));
    }

    /** Whether the new document's version is at least the next one; also where nobody can tell. */
    public boolean isHighEnough() {
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
