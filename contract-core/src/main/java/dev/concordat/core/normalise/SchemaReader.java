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
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.grammar.Grammar;
import dev.concordat.core.grammar.Kind;
import dev.concordat.core.grammar.SpecVersion;
import dev.concordat.core.json.JsonType;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.parse.SpecArray;
import dev.concordat.core.parse.SpecCursor;
import dev.concordat.core.resolve.NearestName;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a schema node with the meaning of JSON Schema 2020-12; its subschemas are left to be read by identity. */
final class SchemaReader {

    /** Keywords that the model has no field for; they are kept beside the extensions. */
    private static final Set<String> KEPT = Set.of("xml", "externalDocs", "$comment", "$schema", "$vocabulary");

    private static final List<String> TYPE_NAMES =
            List.of("null", "boolean", "integer", "number", "string", "array", "object");

    private final Reading reading;
    private final NullableLowering nullable;

    SchemaReader(Reading reading) {
        this.reading = reading;
        this.nullable = new NullableLowering(reading);
    }

    /** Reads all schemas that were asked for, and those that they ask for. */
    Map<SchemaId, Schema> readAll() {
        Map<SchemaId, Schema> schemas = new LinkedHashMap<>();
        reading.synthetic().forEach(schema -> schemas.put(schema.id(), schema));
        for (SpecCursor next = reading.nextSchema(); next != null; next = reading.nextSchema()) {
            nullable.lower(next, read(next), schemas);
        }
        return schemas;
    }

    private Schema read(SpecCursor cursor) {
        SchemaDraft draft = new SchemaDraft(reading.spec().identity(cursor), cursor.location());
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
        draft.types = types(cursor);
        SpecCursor enumeration = cursor.child("enum");
        if (enumeration != null && enumeration.node() instanceof SpecArray) {
            draft.enumeration = enumeration.items().stream()
                    .map(item -> item.node().toJson())
                    .toList();
        }
        draft.constant = Reading.json(cursor, "const");
        draft.format = format(cursor);
        draft.number = numbers(cursor);
        draft.string = strings(cursor);
        draft.array = arrays(cursor);
        draft.object = objects(cursor);
        draft.composition = composition(cursor);
        draft.discriminator = DiscriminatorReader.read(cursor, reading);
        draft.annotations = annotations(cursor);
        draft.keywords = keywords(cursor);
        draft.extensions = extensions(cursor);
        return draft.build();
    }

    private Set<JsonType> types(SpecCursor cursor) {
        Set<JsonType> types = EnumSet.noneOf(JsonType.class);
        for (String name : Values.strings(cursor, "type")) {
            if (isFile(cursor, name)) {
                types.add(JsonType.STRING);
            } else if (TYPE_NAMES.contains(name)) {
                types.add(JsonType.valueOf(name.toUpperCase(Locale.ROOT)));
            } else if (TYPE_NAMES.contains(name.toLowerCase(Locale.ROOT))) {
                types.add(JsonType.valueOf(name.toUpperCase(Locale.ROOT)));
                reading.warning(
                        "unknown-type",
                        "the type \"" + name + "\" is read as " + name.toLowerCase(Locale.ROOT),
                        "names of types are lower case",
                        cursor.keyLocation("type"));
            } else {
                reading.error(
                        "unknown-type",
                        "\"" + name + "\" is not a type; it is left out",
                        typeHint(name),
                        cursor.keyLocation("type"));
            }
        }
        return types;
    }

    /** {@code type: file} of Swagger 2.0 is a binary string. */
    private boolean isFile(SpecCursor cursor, @Nullable String type) {
        return "file".equals(type) && reading.spec().versionOf(cursor) == SpecVersion.V2_0;
    }

    private @Nullable String format(SpecCursor cursor) {
        return isFile(cursor, Values.text(cursor, "type")) ? "binary" : Values.text(cursor, "format");
    }

    private static @Nullable String typeHint(String name) {
        return switch (name) {
            case "file" -> "a file is type: string with format: binary";
            case "bool" -> "did you mean \"boolean\"?";
            case "list" -> "did you mean \"array\"?";
            case "map", "dict", "hash" -> "did you mean \"object\"?";
            case "str", "text" -> "did you mean \"string\"?";
            case "float", "double", "decimal" -> "use type: number with a format";
            case "int", "long" -> "use type: integer with a format";
            case "date", "datetime", "date-time", "uuid" -> "use type: string with a format";
            case "any" -> "leave the type out to allow everything";
            default -> NearestName.hint(name, TYPE_NAMES);
        };
    }

    private @Nullable Integer count(SpecCursor cursor, String name) {
        BigDecimal number = Values.number(cursor, name);
        if (number != null && number.signum() < 0) {
            reading.error(
                    "negative-limit",
                    "\"" + name + "\" must not be negative; it is left out",
                    null,
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
                schemas(cursor, "prefixItems"),
                reading.schema(cursor, "items"),
                reading.schema(cursor, "contains"),
                count(cursor, "minContains"),
                count(cursor, "maxContains"),
                reading.schema(cursor, "unevaluatedItems"));
        return limits.equals(ArrayLimits.NONE) ? ArrayLimits.NONE : limits;
    }

    private ObjectLimits objects(SpecCursor cursor) {
        Map<String, List<String>> dependentRequired = new LinkedHashMap<>();
        SpecCursor dependent = cursor.child("dependentRequired");
        if (dependent != null) {
            dependent.members().forEach((name, names) -> dependentRequired.put(name, Values.strings(names)));
        }
        ObjectLimits limits = new ObjectLimits(
                count(cursor, "minProperties"),
                count(cursor, "maxProperties"),
                Values.strings(cursor, "required").stream().distinct().toList(),
                schemaMap(cursor, "properties"),
                schemaMap(cursor, "patternProperties"),
                reading.schema(cursor, "additionalProperties"),
                reading.schema(cursor, "propertyNames"),
                reading.schema(cursor, "unevaluatedProperties"),
                dependentRequired,
                schemaMap(cursor, "dependentSchemas"));
        return limits.equals(ObjectLimits.NONE) ? ObjectLimits.NONE : limits;
    }

    private Composition composition(SpecCursor cursor) {
        SpecCursor target = cursor.child("$ref") == null ? null : reading.spec().target(cursor);
        SpecCursor dynamic = reading.spec().dynamicReferences().get(cursor.node());
        Composition composition = new Composition(
                target == null ? null : reading.schema(target),
                schemas(cursor, "allOf"),
                schemas(cursor, "anyOf"),
                schemas(cursor, "oneOf"),
                reading.schema(cursor, "not"),
                reading.schema(cursor, "if"),
                reading.schema(cursor, "then"),
                reading.schema(cursor, "else"),
                Values.text(cursor, "$dynamicAnchor"),
                dynamic == null ? null : reading.schema(dynamic));
        return composition.equals(Composition.NONE) ? Composition.NONE : composition;
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

    private static Map<String, SourceLocation> keywords(SpecCursor cursor) {
        Map<String, SourceLocation> keywords = new LinkedHashMap<>();
        cursor.members().keySet().forEach(name -> keywords.put(name, cursor.keyLocation(name)));
        return keywords;
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
