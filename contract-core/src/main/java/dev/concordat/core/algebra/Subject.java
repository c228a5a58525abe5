package dev.concordat.core.algebra;

import dev.concordat.core.contract.Schema;
import dev.concordat.core.contract.SchemaId;

/** A schema whose meaning is asked for, and for which kind of value. */
record Subject(Realm realm, Schema schema, SchemaId outermost, Kind kind) {

    /** A schema that applies to the same value. */
    Holds here(SchemaId id) {
        return realm.holds(id, outermost);
    }

    /** A schema that applies to an item, a member or a name. */
    Holds inside(SchemaId id) {
        return realm.holds(id);
    }

    boolean hides(String name) {
        return realm.isHidden(outermost, schema.id(), name);
    }
}
