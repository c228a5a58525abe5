package dev.concordat.core.diff.changelog;

import dev.concordat.core.contract.Schema;
import dev.concordat.core.diff.Answer;
import dev.concordat.core.diff.Change;
import dev.concordat.core.diff.Correspondence;
import dev.concordat.core.diff.Correspondence.Part;
import dev.concordat.core.json.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What the new document has no more, whether that breaks or not; operations that break are told as that. */
final class Losses {

    private Losses() {}

    static List<Entry> of(Correspondence parts, List<Change> changes) {
        Set<String> told = new HashSet<>();
        changes.stream()
                .filter(change ->
                        change.answer() == Answer.BREAKS && change.rule().equals("operation-removed"))
                .forEach(change -> told.addAll(change.sites()));
        List<Entry> entries = new ArrayList<>();
        Stream.of(parts.operations(), parts.parameters(), parts.responses(), parts.members())
                .flatMap(List::stream)
                .filter(part -> part.isGone() && !(part.place().equals("operation") && told.contains(part.site())))
                .forEach(part -> entries.add(removed(part, part.place() + " is gone")));
        for (Part<Schema> part : parts.schemas()) {
            Schema before = part.before();
            Schema after = part.after();
            if (before != null && after != null && before.enumeration() != null && after.enumeration() != null) {
                List<JsonValue> values = new ArrayList<>(before.enumeration());
                values.removeAll(new HashSet<>(after.enumeration()));
                values.forEach(value -> entries.add(
                        removed(part, (part.place() + " " + value.toJson()).strip() + " is listed no more")));
            }
        }
        return entries;
    }

    private static Entry removed(Part<?> part, String sentence) {
        return Entry.of(Entry.Kind.REMOVED, part.site(), sentence);
    }
}
