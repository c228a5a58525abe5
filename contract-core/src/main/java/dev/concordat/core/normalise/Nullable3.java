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
import org.jspecify.annotations.Nullable;

/**
 * Lowers {@code nullable} (OpenAPI 3.0, 4.7.24). To the letter it does nothing without a {@code type} beside it, and
 * an {@code enum} needs a null of its own; documents that write it there mean that null is allowed, so it is, with a
 * warning.
 */
final class Nullable3 {

    private static final String RULE = "nullable-has-no-effect";

    private Nullable3() {}

    /** Puts a schema, and the schemas that its lowering needs, into the map. */
    static void lower(SpecCursor cursor, Schema schema, Reading reading, Map<SchemaId, Schema> schemas) {
        // x-nullable is how documents of Swagger 2.0, which has no nullable, say it.
        boolean swagger = reading.spec().versionOf(cursor) == SpecVersion.V2_0;
        String keyword = swagger ? "x-nullable" : "nullable";
        boolean nullable = cursor.isObject()
                && Values.bool(cursor, keyword, false)
                && (cursor.child("$ref") == null
                        || reading.spec().versionOf(cursor).isAtLeast(SpecVersion.V3_1));
        if (!nullable) {
            schemas.put(schema.id(), schema);
            return;
        }
        Composition composition = schema.composition();
        boolean composed = composition.ref() != null
                || !composition.allOf().isEmpty()
                || !composition.anyOf().isEmpty()
                || !composition.oneOf().isEmpty();
        if (schema.types().isEmpty() && composed) {
            warn(
                    reading,
                    cursor,
                    "without a type beside it, nullable has no effect in OpenAPI 3.0; null is allowed all the same");
            composed(cursor, schema, schemas);
            return;
        }
        Set<JsonType> types = EnumSet.noneOf(JsonType.class);
        types.addAll(schema.types());
        if (!types.isEmpty()) {
            types.add(JsonType.NULL);
        }
        List<JsonValue> enumeration = schema.enumeration();
        if (enumeration != null && !enumeration.contains(JsonNull.NULL)) {
            warn(reading, cursor, "nullable has no effect beside an enum without null; null is allowed all the same");
            enumeration = new ArrayList<>(enumeration);
            enumeration.add(JsonNull.NULL);
        }
        schemas.put(schema.id(), with(schema, schema.id(), types, enumeration, composition));
    }

    private static void warn(Reading reading, SpecCursor cursor, String message) {
        reading.warning(RULE, message, null, cursor.keyLocation("nullable"));
    }

    /** {@code X, nullable} becomes {@code anyOf: [X, null]}; an X that is a lone allOf member or anyOf stays itself. */
    private static void composed(SpecCursor cursor, Schema schema, Map<SchemaId, Schema> schemas) {
        SchemaId id = schema.id();
        SchemaId nothing = new SchemaId(id.document(), Pointer.child(id.pointer(), "nullable"));
        Composition composition = schema.composition();
        Schema bare = with(schema, id, schema.types(), schema.enumeration(), Composition.NONE);
        boolean alone = bare.equals(plain(bare));
        List<SchemaId> alternatives = new ArrayList<>();
        if (alone
                && composition.equals(allOf(composition.allOf()))
                && composition.allOf().size() == 1) {
            alternatives.addAll(composition.allOf());
        } else if (alone && composition.equals(anyOf(composition.anyOf()))) {
            alternatives.addAll(composition.anyOf());
        } else {
            SchemaId rest = new SchemaId(id.document(), Pointer.child(id.pointer(), "nullable") + "/not-null");
            schemas.put(rest, with(schema, rest, schema.types(), schema.enumeration(), composition));
            alternatives.add(rest);
            bare = plain(bare);
        }
        alternatives.add(nothing);
        schemas.put(id, with(bare, id, Set.of(), null, anyOf(alternatives)));
        schemas.put(
                nothing, SchemaReader.trivial(nothing, cursor.keyLocation("nullable"), Set.of(JsonType.NULL), false));
    }

    private static Composition allOf(List<SchemaId> members) {
        return new Composition(null, members, List.of(), List.of(), null, null, null, null, null, null);
    }

    private static Composition anyOf(List<SchemaId> members) {
        return new Composition(null, List.of(), members, List.of(), null, null, null, null, null, null);
    }

    /** The schema without anything that it asserts. */
    private static Schema plain(Schema schema) {
        Schema empty = SchemaReader.trivial(schema.id(), schema.location(), Set.of(), false);
        return new Schema(
                schema.id(),
                schema.location(),
                Set.of(),
                false,
                null,
                null,
                null,
                empty.number(),
                empty.string(),
                empty.array(),
                empty.object(),
                Composition.NONE,
                schema.discriminator(),
                schema.annotations(),
                schema.keywords(),
                schema.extensions());
    }

    private static Schema with(
            Schema schema,
            SchemaId id,
            Set<JsonType> types,
            @Nullable List<JsonValue> enumeration,
            Composition composition) {
        return new Schema(
                id,
                schema.location(),
                types,
                schema.never(),
                enumeration,
                schema.constant(),
                schema.format(),
                schema.number(),
                schema.string(),
                schema.array(),
                schema.object(),
                composition,
                schema.discriminator(),
                schema.annotations(),
                schema.keywords(),
                schema.extensions());
    }
}
