package dev.concordat.core.diff.changelog;

import dev.concordat.core.diff.Change;
import dev.concordat.core.diff.Correspondence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What changed from one version of a document to another, for those who use what it describes.
 *
 * @param title of the new document
 */
public record Changelog(String title, VersionStep version, List<Entry> entries) {

    public Changelog {
        entries = List.copyOf(entries);
    }

    /**
     * Collects what is worth telling.
     *
     * @param title of the new document
     * @param changes what breaks or may break
     */
    public static Changelog of(String title, VersionStep version, List<Change> changes, Correspondence parts) {
        List<Entry> entries = new ArrayList<>(Breaks.of(changes));
        entries.addAll(offered(parts));
        entries.addAll(Losses.of(parts, changes));
        entries.sort(Comparator.comparing(Entry::kind));
        return new Changelog(title, version, entries);
    }

    /** What was added and deprecated. */
    static List<Entry> offered(Correspondence parts) {
        List<Entry> offered = new ArrayList<>(Additions.of(parts));
        offered.addAll(NewDeprecations.of(parts));
        return offered;
    }
}
