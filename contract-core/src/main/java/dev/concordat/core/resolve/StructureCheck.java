package dev.concordat.core.resolve;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Severity;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.grammar.Keyword;
import dev.concordat.core.grammar.Kind;
import dev.concordat.core.grammar.SpecVersion;
import dev.concordat.core.grammar.Type;
import dev.concordat.core.json.JsonBoolean;
import dev.concordat.core.json.JsonNull;
import dev.concordat.core.json.JsonNumber;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonType;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.parse.SpecArray;
import dev.concordat.core.parse.SpecCursor;
import dev.concordat.core.parse.SpecNode;
import dev.concordat.core.parse.SpecObject;
import dev.concordat.core.parse.SpecScalar;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares a node with what the specification lets stand there: stray keywords, wrong types, missing keywords. */
final class StructureCheck {

    /** Texts that nothing depends on but the documentation. */
    private static final Set<String> DOCUMENTATION = Set.of("title", "summary", "description", "termsOfService");

    private final List<Finding> findings;
    private final Faults faults;
    private final IdentityHashMap<Kind, List<Keyword>> required = new IdentityHashMap<>();

    StructureCheck(List<Finding> findings, Faults faults) {
        this.findings = findings;
        this.faults = faults;
    }

    /** A keyword that the object does not have. */
    void unknown(SpecCursor holder, String name, Kind kind) {
        if (name.startsWith("x-")) {
            return;
        }
        List<String> known = new ArrayList<>(kind.keywords().keySet());
        String nearest = NearestName.to(name, known);
        boolean schema = kind.name().equals("Schema");
        findings.add(new Finding(
                "unknown-keyword",
                schema && nearest == null ? Severity.INFO : Severity.WARNING,
                "\"" + name + "\" is not a keyword of " + describe(kind) + " and is ignored",
                nearest == null ? "names of your own start with x-" : "did you mean \"" + nearest + "\"?",
                holder.keyLocation(name)));
    }

    /** A keyword of another version of the specification. It is honoured: what it means is not in doubt. */
    void otherVersion(SpecCursor holder, Keyword keyword, Kind kind, SpecVersion version) {
        if (keyword.isIn(version)) {
            return;
        }
        String from = keyword.older()
                ? "an older draft of JSON Schema"
                : "OpenAPI " + keyword.since().number();
        findings.add(Finding.warning(
                "keyword-of-other-version",
                "\"" + keyword.name() + "\" of " + describe(kind) + " is written as in " + from
                        + ", and the document declares " + version.number() + "; it is honoured all the same",
                null,
                holder.keyLocation(keyword.name())));
    }

    void missing(SpecCursor holder, Kind kind, SpecVersion version) {
        if (!(holder.node() instanceof SpecObject object)) {
            return;
        }
        for (Keyword keyword : required.computeIfAbsent(kind, StructureCheck::required)) {
            if (!object.members().containsKey(keyword.name()) && keyword.isIn(version)) {
                findings.add(Finding.warning(
                        "missing-keyword",
                        describe(kind) + " needs \"" + keyword.name() + "\"",
                        null,
                        holder.location()));
            }
        }
    }

    /** In the order of the grammar; most objects have many keywords and require none. */
    private static List<Keyword> required(Kind kind) {
        return kind.keywords().values().stream()
                .flatMap(List::stream)
                .filter(Keyword::required)
                .toList();
    }

    /** A reference where the specification has none; it is followed. */
    void strayReference(SpecCursor holder) {
        findings.add(Finding.info(
                "reference-not-allowed-here",
                "the specification allows no $ref here; it is followed, other tools may not do so",
                null,
                holder.keyLocation("$ref")));
    }

    /**
     * Whether a value fits its type. Slips with one possible meaning are repaired by those who read them, with a
     * warning here; everything else is left out, which is an error of the part it belongs to.
     */
    boolean fits(SpecCursor value, SourceLocation place, String name, Type type, Part part) {
        if (isExact(value.node(), type)) {
            return true;
        }
        String expected = type.describe();
        String found = describe(value.node());
        String repair = repair(name, value.node(), type);
        if (repair != null) {
            findings.add(Finding.warning(
                    "wrong-type",
                    "\"" + name + "\" must be " + expected + ", not " + found + "; " + repair,
                    null,
                    place));
        } else {
            // An object that is none is its own loss; every reference to it leads there.
            SpecNode lost = type instanceof Type.ObjectOf ? value.node() : part.node();
            faults.report(
                    lost,
                    new Finding(
                            "wrong-type",
                            part.aside() || DOCUMENTATION.contains(name) ? Severity.WARNING : Severity.ERROR,
                            "\"" + name + "\" must be " + expected + ", not " + found + "; it is left out",
                            null,
                            place));
        }
        return false;
    }

    /** Of a choice, the form that a value has; else the type itself. */
    static Type form(SpecNode node, Type type) {
        return type instanceof Type.AnyOf choice
                ? choice.types().stream()
                        .filter(alternative -> isExact(node, alternative))
                        .findFirst()
                        .orElse(type)
                : type;
    }

    static boolean isExact(SpecNode node, Type type) {
        if (type instanceof Type.Any) {
            return true;
        }
        if (type instanceof Type.AnyOf anyOf) {
            return anyOf.types().stream().anyMatch(alternative -> isExact(node, alternative));
        }
        if (type instanceof Type.ListOf) {
            return node instanceof SpecArray;
        }
        JsonValue value = node instanceof SpecScalar scalar ? scalar.value() : null;
        if (type instanceof Type.Scalar scalar) {
            return value != null
                    && switch (scalar) {
                        case STRING -> value instanceof JsonString;
                        case BOOLEAN -> value instanceof JsonBoolean;
                        case INTEGER -> value.type() == JsonType.INTEGER;
                        case NUMBER -> value instanceof JsonNumber;
                    };
        }
        if (type instanceof Type.TextReference) {
            return value instanceof JsonString;
        }
        boolean schema = type instanceof Type.ObjectOf object && object.kind().equals("Schema");
        return node instanceof SpecObject || (schema && value instanceof JsonBoolean);
    }

    /** What readers make of a value of the wrong type; null: nothing. Keep in step with {@code Values}. */
    private static @Nullable String repair(String name, SpecNode node, Type type) {
        JsonValue value = node instanceof SpecScalar scalar ? scalar.value() : null;
        boolean typeName = name.equals("type") && type instanceof Type.AnyOf;
        if (value == JsonNull.NULL && (typeName || name.equals("an item of type"))) {
            return "it is read as the type \"null\"; put it in quotes";
        }
        if (value == JsonNull.NULL) {
            return "it counts as absent";
        }
        if (type == Type.Scalar.STRING && value != null) {
            return "it is read as \"" + text(value) + "\"";
        }
        if (value instanceof JsonString string) {
            boolean number = type == Type.Scalar.INTEGER || type == Type.Scalar.NUMBER;
            if (number && string.value().matches("-?[0-9]{1,18}(\\.[0-9]{1,18})?")) {
                return "it is read as the number " + string.value();
            }
            if (type == Type.Scalar.BOOLEAN
                    && (string.value().equals("true") || string.value().equals("false"))) {
                return "it is read as " + string.value();
            }
        }
        if (type instanceof Type.ObjectOf object && node instanceof SpecArray array) {
            return repair(name, array, object);
        }
        if (type instanceof Type.ListOf list && list.item() == Type.Scalar.STRING) {
            if (value instanceof JsonString) {
                return "it is read as a list of one";
            }
            if (value instanceof JsonBoolean) {
                return "it is ignored; list the names of required properties in the schema that holds them";
            }
        }
        return null;
    }

    /** Arrays where objects should stand. */
    private static @Nullable String repair(String name, SpecArray array, Type.ObjectOf type) {
        boolean objects = array.items().stream().allMatch(item -> item instanceof SpecObject);
        if (type.kind().equals("SecurityRequirement") && objects) {
            return array.items().isEmpty()
                    ? "an empty array opens no door and is left out; write {} where no credentials are needed"
                    : "it is read as one alternative that requires all in it; write one object";
        }
        boolean texts = array.items().stream().allMatch(item -> isExact(item, Type.Scalar.STRING));
        if (type.kind().equals("Schema") && name.equals("required") && texts) {
            return "it is read as the required of the schema that holds the properties; write it beside \"properties\"";
        }
        return null;
    }

    private static String text(JsonValue value) {
        return value instanceof JsonString string ? string.value() : value.toJson();
    }

    private static String describe(SpecNode node) {
        if (node instanceof SpecObject) {
            return "an object";
        }
        if (node instanceof SpecScalar scalar) {
            String json = scalar.value().toJson();
            return json.length() > 60 ? "a long " + scalar.value().type().keyword() : json;
        }
        return "an array";
    }

    private static String describe(Kind kind) {
        String words = kind.name().equals("OpenAPI") ? "OpenAPI" : kind.name().replaceAll("(?<=[a-z])(?=[A-Z])", " ");
        return "the " + words + " Object";
    }
}
