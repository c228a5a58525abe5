package dev.concordat.core.normalise;

import dev.concordat.core.contract.Composition;
import dev.concordat.core.contract.Schema;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.grammar.SpecVersion;
import dev.concordat.core.json.JsonNull;
import dev.concordat.core.json.JsonType;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.parse.Pointer;
import dev.concordat.core.parse.SpecCursor;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lowers {@code nullable} (OpenAPI 3.0, 4.7.24). To the letter it does nothing without a {@code type} beside it, and
 * an {@code enum} needs a null of its own; documents that write it there mean that null is allowed, so it is, with a
 * warning.
 */
final class NullableLowering {

    private final Reading reading;

    NullableLowering(Reading reading) {
        this.reading = reading;
    }

    /** Puts a schema, and the schemas that its lowering needs, into the map. */
    void lower(SpecCursor cursor, Schema schema, Map<SchemaId, Schema> schemas) {
        Composition composition = schema.composition();
        boolean composed = composition.ref() != null
                || !composition.allOf().isEmpty()
                || !composition.anyOf().isEmpty()
                || !composition.oneOf().isEmpty();
        if (!isNullable(cursor)) {
            schemas.put(schema.id(), schema);
        } else if (schema.types().isEmpty() && composed) {
            warn(cursor, "nullable has no effect without a type beside it; null is allowed all the same");
            composed(cursor, schema, schemas);
        } else {
            schemas.put(schema.id(), typed(cursor, schema));
        }
    }

    private boolean isNullable(SpecCursor cursor) {
        SpecVersion version = reading.spec().versionOf(cursor);
        boolean siblingsCount = cursor.child("$ref") == null || version.isAtLeast(SpecVersion.V3_1);
        return siblingsCount && Values.bool(cursor, keyword(version), false);
    }

    /** {@code x-nullable} is how documents of Swagger 2.0, which has no {@code nullable}, say it. */
    private static String keyword(SpecVersion version) {
        return version == SpecVersion.V2_0 ? "x-nullable" : "nullable";
    }

    private void warn(SpecCursor cursor, String message) {
        String keyword = keyword(reading.spec().versionOf(cursor));
        reading.warning("nullable-has-no-effect", message, null, cursor.keyLocation(keyword));
    }

    private Schema typed(SpecCursor cursor, Schema schema) {
        SchemaDraft draft = SchemaDraft.of(schema);
        if (!schema.types().isEmpty()) {
            draft.types = EnumSet.of(JsonType.NULL);
            draft.types.addAll(schema.types());
        }
        List<JsonValue> enumeration = schema.enumeration();
        if (enumeration != null && !enumeration.contains(JsonNull.NULL)) {
            warn(cursor, "nullable has no effect beside an enum without null; null is allowed all the same");
            draft.enumeration = new ArrayList<>(enumeration);
            draft.enumeration.add(JsonNull.NULL);
        }
        return draft.build();
    }

    /** {@code X, nullable} becomes {@code anyOf: [X, null]}; an X that is a lone allOf member or anyOf stays itself. */
    private static void composed(SpecCursor cursor, Schema schema, Map<SchemaId, Schema> schemas) {
        SchemaId id = schema.id();
        SchemaId nothing = new SchemaId(id.document(), Pointer.child(id.pointer(), "nullable"));
        Composition composition = schema.composition();
        SchemaDraft union = SchemaDraft.annotationsOf(schema);
        union.composition = composition;
        boolean alone = union.build().equals(schema);
        List<SchemaId> alternatives = new ArrayList<>();
        if (alone && composition.allOf().size() == 1 && composition.equals(allOf(composition.allOf()))) {
            alternatives.addAll(composition.allOf());
        } else if (alone && composition.equals(anyOf(composition.anyOf()))) {
            alternatives.addAll(composition.anyOf());
        } else {
            SchemaDraft rest = SchemaDraft.of(schema);
            rest.id = new SchemaId(id.document(), nothing.pointer() + "/not-null");
            schemas.put(rest.id, rest.build());
            alternatives.add(rest.id);
        }
        alternatives.add(nothing);
        union.composition = anyOf(alternatives);
        schemas.put(id, union.build());
        SchemaDraft onlyNull = new SchemaDraft(nothing, cursor.keyLocation("nullable"));
        onlyNull.types = Set.of(JsonType.NULL);
        schemas.put(nothing, onlyNull.build());
    }

    private static Composition allOf(List<SchemaId> members) {
        return new Composition(null, members, List.of(), List.of(), null, null, null, null);
    }

    private static Composition anyOf(List<SchemaId> members) {
        return new Composition(null, List.of(), members, List.of(), null, null, null, null);
    }
}
