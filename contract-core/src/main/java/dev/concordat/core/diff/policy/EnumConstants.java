package dev.concordat.core.diff.policy;

import dev.concordat.core.contract.Schema;
import dev.concordat.core.diff.Change;
import dev.concordat.core.diff.Correspondence;
import dev.concordat.core.diff.Correspondence.Part;
import dev.concordat.core.json.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Listed values are constants of a type. */
final class EnumConstants {

    private EnumConstants() {}

    static List<Change> check(Correspondence parts) {
        List<Change> changes = new ArrayList<>();
        for (Part<Schema> part : parts.schemas()) {
            Schema before = part.before();
            Schema after = part.after();
            if (before == null || after == null || before.enumeration() == null || after.enumeration() == null) {
                continue;
            }
            List<JsonValue> gone = new ArrayList<>(before.enumeration());
            gone.removeAll(new HashSet<>(after.enumeration()));
            for (JsonValue value : gone) {
                changes.add(part.objection(
                        "enum-constant-removed",
                        (part.place() + " " + value.toJson()).strip() + " is listed no more: its constant is gone",
                        "keep the value; a description can say that it is no longer used"));
            }
        }
        return changes;
    }
}
