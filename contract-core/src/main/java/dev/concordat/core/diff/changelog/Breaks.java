package dev.concordat.core.diff.changelog;

import dev.concordat.core.diff.Change;
import java.util.ArrayList;
import java.util.List;

/** What breaks, with its proof, and what stays open. */
final class Breaks {

    private Breaks() {}

    static List<Entry> of(List<Change> changes) {
        List<Entry> entries = new ArrayList<>();
        for (Change change : changes) {
            switch (change.answer()) {
                case BREAKS ->
                    entries.add(new Entry(Entry.Kind.BREAKING, change.siteNames(), change.message(), change.witness()));
                case UNKNOWN -> entries.add(Entry.of(Entry.Kind.OPEN, change.siteNames(), change.message()));
                case NOTED, OBJECTED -> {}
            }
        }
        return entries;
    }
}
