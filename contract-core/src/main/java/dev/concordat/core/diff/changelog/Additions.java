package dev.concordat.core.diff.changelog;

import dev.concordat.core.contract.Operation;
import dev.concordat.core.contract.Parameter;
import dev.concordat.core.contract.Schema;
import dev.concordat.core.diff.Correspondence;
import dev.concordat.core.diff.Correspondence.Part;
import dev.concordat.core.json.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the new document offers and the old one does not: operations, parameters, responses, properties, values. */
final class Additions {

    private Additions() {}

    static List<Entry> of(Correspondence parts) {
        List<Entry> entries = new ArrayList<>();
        for (Part<Operation> part : parts.operations()) {
            Operation operation = part.after();
            if (part.isNew() && operation != null) {
                entries.add(added(part, "new operation" + summary(operation.summary())));
            }
        }
        for (Part<Parameter> part : parts.parameters()) {
            Parameter parameter = part.after();
            if (part.isNew() && parameter != null) {
                entries.add(added(part, "new " + (parameter.required() ? "required " : "optional ") + part.place()));
            }
        }
        parts.responses().stream().filter(Part::isNew).forEach(part -> entries.add(added(part, "new " + part.place())));
        parts.members().stream()
                .filter(Part::isNew)
                .forEach(part -> entries.add(added(part, "new property " + part.place())));
        for (Part<Schema> part : parts.schemas()) {
            Schema before = part.before();
            Schema after = part.after();
            if (before != null && after != null && before.enumeration() != null && after.enumeration() != null) {
                List<JsonValue> values = new ArrayList<>(after.enumeration());
                values.removeAll(new HashSet<>(before.enumeration()));
                values.forEach(value -> entries.add(added(
                        part, "new value " + value.toJson() + (part.place().isEmpty() ? "" : " of " + part.place()))));
            }
        }
        return entries;
    }

    private static Entry added(Part<?> part, String sentence) {
        return Entry.of(Entry.Kind.ADDED, part.site(), sentence);
    }

    private static String summary(@Nullable String summary) {
        return summary == null || summary.isBlank() ? "" : ": " + summary.strip();
    }
}
