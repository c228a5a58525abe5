package dev.concordat.core.algebra;

import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.json.JsonValue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A value is valid under a schema, or is not. Schemas of the same form are the same schema.
 *
 * @param outermost the first schema that was applied to this very value: what it hides is not required
 * @param form the form of the schema
 * @param setting the form of the outermost one, where that matters
 */
record Holds(Realm realm, SchemaId id, SchemaId outermost, int form, int setting, boolean positive) implements Formula {

    boolean isUnsound() {
        return realm.isUnsound(id);
    }

    boolean isDecided(JsonValue value) {
        return realm.isDecided(outermost, id, value);
    }

    @Override
    public Formula negated() {
        return new Holds(realm, id, outermost, form, setting, !positive);
    }

    @Override
    public boolean test(JsonValue value) {
        return realm.accepts(outermost, id, value) == positive;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Holds holds
                && form == holds.form
                && setting == holds.setting
                && positive == holds.positive;
    }

    @Override
    public int hashCode() {
        return Objects.hash(form, setting, positive);
    }
}
