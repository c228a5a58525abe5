package dev.concordat.core.diff.changelog;

import dev.concordat.core.diff.Correspondence;
import dev.concordat.core.diff.Correspondence.Part;
import dev.concordat.core.diff.policy.Life;
import java.util.ArrayList;
import java.util.List;

/** What should not be used any more, and until when it stays. */
final class NewDeprecations {

    private NewDeprecations() {}

    static List<Entry> of(Correspondence parts) {
        List<Entry> entries = new ArrayList<>();
        for (Part<Life> part : Life.of(parts)) {
            Life before = part.before();
            Life after = part.after();
            if (before != null && after != null && !before.deprecated() && after.deprecated()) {
                String until = after.sunset() == null ? "" : "; it stays until " + after.sunset();
                entries.add(Entry.of(Entry.Kind.DEPRECATED, part.site(), part.place() + " is deprecated" + until));
            }
        }
        return entries;
    }
}
