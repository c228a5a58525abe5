package dev.concordat.core.normalise;

import dev.concordat.core.contract.Annotations;
import dev.concordat.core.contract.ArrayLimits;
import dev.concordat.core.contract.Composition;
import dev.concordat.core.contract.Example;
import dev.concordat.core.contract.NumberLimits;
import dev.concordat.core.contract.ObjectLimits;
import dev.concordat.core.contract.Schema;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.contract.StringLimits;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.grammar.Grammar;
import dev.concordat.core.grammar.Kind;
import dev.concordat.core.grammar.SpecVersion;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.parse.SpecArray;
import dev.concordat.core.parse.SpecCursor;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a schema node with the meaning of JSON Schema 2020-12; its subschemas are left to be read by identity. */
final class SchemaReader {

    /** Keywords that the model has no field for; they are kept beside the extensions. */
    private static final Set<String> KEPT = Set.of("xml", "externalDocs", "$comment", "$schema", "$vocabulary");

    private final Reading reading;
    private final DynamicScopes scopes;
    private final NullableLowering nullable;

    SchemaReader(Reading reading, DynamicScopes scopes) {
        this.reading = reading;
        this.scopes = scopes;
        this.nullable = new NullableLowering(reading);
    }

    /**
     * Reads all schemas that were asked for, and those that they ask for.
     *
     * @param unusable is told the schemas whose meaning is lost; what is read of them allows everything
     */
    Map<SchemaId, Schema> readAll(Map<SchemaId, List<Finding>> unusable) {
        Map<SchemaId, Schema> schemas = new LinkedHashMap<>();
        reading.synthetic().forEach(schema -> schemas.put(schema.id(), schema));
        for (SpecCursor next = reading.nextSchema(); next != null; next = reading.nextSchema()) {
            reading.start();
            reading.lost(next);
            Schema schema = read(next);
            List<Finding> faults = reading.end();
            if (faults.isEmpty()) {
                nullable.lower(next, schema, schemas);
            } else {
                unusable.put(schema.id(), faults);
                schemas.put(schema.id(), new SchemaDraft(schema.id(), schema.location()).build());
            }
        }
        return schemas;
    }

    private Schema read(SpecCursor cursor) {
        SchemaDraft draft = new SchemaDraft(reading.identity(cursor), cursor.location());
        if (!cursor.isObject()) {
            draft.never = Boolean.FALSE.equals(Values.bool(cursor));
            return draft.build();
        }
        boolean newer = reading.spec().versionOf(cursor).isAtLeast(SpecVersion.V3_1);
        if (cursor.child("$ref") != null && !newer) {
            // Nothing beside a $ref counts (OpenAPI 3.0, 4.7.23).
            SpecCursor target = reading.spec().target(cursor);
            SchemaId id = target == null ? null : reading.schema(target);
            draft.composition = id == null ? Composition.NONE : Composition.reference(id);
            draft.keywords = Map.of("$ref", cursor.keyLocation("$ref"));
            return draft.build();
        }
        Dialects.check(cursor, "$schema", reading);
        TypeReader.read(cursor, draft, reading);
        SpecCursor enumeration = cursor.child("enum");
        if (enumeration != null && enumeration.node() instanceof SpecArray) {
            draft.enumeration = enumeration.items().stream()
                    .map(item -> item.node().toJson())
                    .toList();
        }
        draft.constant = Reading.json(cursor, "const");
        draft.number = numbers(cursor);
        draft.string = strings(cursor);
        draft.array = arrays(cursor);
        draft.object = objects(cursor);
        draft.composition = composition(cursor);
        draft.discriminator = DiscriminatorReader.read(cursor, reading);
        draft.annotations = annotations(cursor);
        draft.keywords = OlderForms.keywords(cursor);
        draft.extensions = extensions(cursor);
        return draft.build();
    }

    private @Nullable Integer count(SpecCursor cursor, String name) {
        BigDecimal number = Values.number(cursor, name);
        if (number != null && number.signum() < 0) {
            reading.warning(
                    "negative-limit",
                    "\"" + name + "\" must not be negative; it is read as no limit",
                    "leave it out",
                    cursor.keyLocation(name));
        }
        return Values.count(cursor, name);
    }

    /** Limits; a boolean {@code exclusiveMinimum} (3.0) turns the {@code minimum} beside it into an exclusive one. */
    private static NumberLimits numbers(SpecCursor cursor) {
        BigDecimal minimum = Values.number(cursor, "minimum");
        BigDecimal maximum = Values.number(cursor, "maximum");
        boolean aboveMinimum = Values.bool(cursor, "exclusiveMinimum", false);
        boolean belowMaximum = Values.bool(cursor, "exclusiveMaximum", false);
        NumberLimits limits = new NumberLimits(
                aboveMinimum ? null : minimum,
                aboveMinimum ? minimum : Values.number(cursor, "exclusiveMinimum"),
                belowMaximum ? null : maximum,
                belowMaximum ? maximum : Values.number(cursor, "exclusiveMaximum"),
                Values.number(cursor, "multipleOf"));
        return limits.equals(NumberLimits.NONE) ? NumberLimits.NONE : limits;
    }

    private StringLimits strings(SpecCursor cursor) {
        StringLimits limits = new StringLimits(
                count(cursor, "minLength"),
                count(cursor, "maxLength"),
                Values.text(cursor, "pattern"),
                Values.text(cursor, "contentEncoding"),
                Values.text(cursor, "contentMediaType"),
                reading.schema(cursor, "contentSchema"));
        return limits.equals(StringLimits.NONE) ? StringLimits.NONE : limits;
    }

    private ArrayLimits arrays(SpecCursor cursor) {
        ArrayLimits limits = new ArrayLimits(
                count(cursor, "minItems"),
                count(cursor, "maxItems"),
                Values.bool(cursor, "uniqueItems", false),
                schemas(cursor, OlderForms.positions(cursor)),
                reading.schema(cursor, OlderForms.rest(cursor)),
                reading.schema(cursor, "contains"),
                count(cursor, "minContains"),
                count(cursor, "maxContains"),
                reading.schema(cursor, "unevaluatedItems"));
        return limits.equals(ArrayLimits.NONE) ? ArrayLimits.NONE : limits;
    }

    private ObjectLimits objects(SpecCursor cursor) {
        ObjectLimits limits = new ObjectLimits(
                count(cursor, "minProperties"),
                count(cursor, "maxProperties"),
                required(cursor),
                schemaMap(cursor, "properties"),
                schemaMap(cursor, "patternProperties"),
                reading.schema(cursor, "additionalProperties"),
                reading.schema(cursor, "propertyNames"),
                reading.schema(cursor, "unevaluatedProperties"),
                OlderForms.dependentRequired(cursor),
                OlderForms.dependentSchemas(cursor, reading));
        return limits.equals(ObjectLimits.NONE) ? ObjectLimits.NONE : limits;
    }

    /** The names under {@code required}, and under one that slipped into {@code properties}. */
    private static List<String> required(SpecCursor cursor) {
        Set<String> names = new LinkedHashSet<>(Values.strings(cursor, "required"));
        SpecCursor properties = cursor.child("properties");
        SpecCursor slipped = properties == null ? null : properties.child("required");
        if (slipped != null && slipped.node() instanceof SpecArray) {
            names.addAll(Values.strings(slipped));
        }
        return List.copyOf(names);
    }

    private Composition composition(SpecCursor cursor) {
        SpecCursor target = cursor.child("$ref") == null ? null : reading.spec().target(cursor);
        SchemaId ref = target == null ? null : reading.schema(target);
        SchemaId dynamic = dynamic(cursor);
        List<SchemaId> all = new ArrayList<>(schemas(cursor, "allOf"));
        if (ref != null && dynamic != null) {
            all.add(dynamic);
        }
        Composition composition = new Composition(
                ref == null ? dynamic : ref,
                all,
                schemas(cursor, "anyOf"),
                schemas(cursor, "oneOf"),
                reading.schema(cursor, "not"),
                reading.schema(cursor, "if"),
                reading.schema(cursor, "then"),
                reading.schema(cursor, "else"));
        return composition.equals(Composition.NONE) ? Composition.NONE : composition;
    }

    /** What {@code $dynamicRef} or {@code $recursiveRef} names; null: there is none. */
    private @Nullable SchemaId dynamic(SpecCursor cursor) {
        SpecCursor initial = cursor.child("$recursiveRef") == null
                ? reading.spec().dynamicReferences().get(cursor.node())
                : reading.spec().schemaRoot(cursor);
        SchemaId id = initial == null ? null : reading.schema(initial);
        String written = Values.text(cursor, "$dynamicRef");
        // Only an anchor makes it dynamic (JSON Schema 2020-12 core, 8.2.3.2).
        boolean plain = written != null && written.matches("[^#]*(#(/.*)?)?");
        return id == null || plain ? id : scopes.reference(id);
    }

    private List<SchemaId> schemas(SpecCursor cursor, String name) {
        List<SchemaId> ids = new ArrayList<>();
        SpecCursor list = reading.spec().child(cursor, name);
        if (list != null) {
            for (SpecCursor item : list.items()) {
                SchemaId id = reading.schema(item);
                if (id != null) {
                    ids.add(id);
                }
            }
        }
        return ids;
    }

    private Map<String, SchemaId> schemaMap(SpecCursor cursor, String name) {
        Map<String, SchemaId> ids = new LinkedHashMap<>();
        SpecCursor map = reading.spec().child(cursor, name);
        if (map != null) {
            map.members().forEach((key, value) -> {
                SchemaId id = reading.schema(value);
                if (id != null) {
                    ids.put(key, id);
                }
            });
        }
        return ids;
    }

    private static Annotations annotations(SpecCursor cursor) {
        List<Example> examples = new ArrayList<>();
        SpecCursor example = cursor.child("example");
        if (example != null) {
            examples.add(new Example("", null, example.node().toJson(), example.location()));
        }
        SpecCursor list = cursor.child("examples");
        if (list != null) {
            for (SpecCursor item : list.items()) {
                examples.add(new Example(
                        String.valueOf(examples.size()), null, item.node().toJson(), item.location()));
            }
        }
        Annotations annotations = new Annotations(
                Values.text(cursor, "title"),
                Values.text(cursor, "description"),
                Reading.json(cursor, "default"),
                examples,
                Values.bool(cursor, "deprecated", false),
                Values.bool(cursor, "readOnly", false),
                Values.bool(cursor, "writeOnly", false));
        return annotations.equals(Annotations.NONE) ? Annotations.NONE : annotations;
    }

    private Map<String, JsonValue> extensions(SpecCursor cursor) {
        SpecVersion version = reading.spec().versionOf(cursor);
        Kind kind = Grammar.of(version).kind("Schema");
        Map<String, JsonValue> extensions = new LinkedHashMap<>();
        cursor.members().forEach((name, value) -> {
            boolean own = version != SpecVersion.V2_0 || name.startsWith("x-");
            if (KEPT.contains(name) || (own && !kind.keywords().containsKey(name) && !name.equals("$ref"))) {
                extensions.put(name, value.node().toJson());
            }
        });
        return extensions;
    }
}
