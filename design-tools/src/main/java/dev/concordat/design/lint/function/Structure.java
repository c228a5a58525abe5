package dev.concordat.design.lint.function;

import dev.concordat.core.grammar.Grammar;
import dev.concordat.core.grammar.Keyword;
import dev.concordat.core.grammar.Kind;
import dev.concordat.core.grammar.SpecVersion;
import dev.concordat.core.grammar.Type;
import dev.concordat.core.json.JsonBoolean;
import dev.concordat.core.json.JsonNumber;
import dev.concordat.core.json.JsonType;
import dev.concordat.core.json.JsonValue;
import dev.concordat.design.lint.document.Spot;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Compares a document as written with the grammar of its version. */
final class Structure {

    private final Grammar grammar;
    private final SpecVersion version;
    private final List<Problem> problems = new ArrayList<>();
    private final Deque<Visit> pending = new ArrayDeque<>();

    private record Visit(Spot spot, Type type) {}

    Structure(Grammar grammar, SpecVersion version) {
        this.grammar = grammar;
        this.version = version;
    }

    List<Problem> check(Spot root, Type type) {
        pending.push(new Visit(root, type));
        while (!pending.isEmpty()) {
            Visit visit = pending.pop();
            visit(visit.spot(), visit.type());
        }
        return problems;
    }

    private void add(String message, Spot at) {
        problems.add(new Problem(message, at));
    }

    private void visit(Spot spot, Type type) {
        if (!fits(spot, type)) {
            add("\"" + spot.name() + "\" must be " + type.describe(), spot);
        } else if (type instanceof Type.ListOf list) {
            spot.forEach(item -> pending.push(new Visit(item, list.item())));
        } else if (type instanceof Type.MapOf map) {
            spot.forEach(member -> pending.push(new Visit(member, map.value())));
        } else if (type instanceof Type.AnyOf any) {
            any.types().stream()
                    .filter(alternative -> fits(spot, alternative))
                    .findFirst()
                    .ifPresent(alternative -> pending.push(new Visit(spot, alternative)));
        } else if (type instanceof Type.ObjectOf object && spot.isObject()) {
            members(spot, grammar.kind(object.kind()));
        }
    }

    private void members(Spot spot, Kind kind) {
        Spot ref = spot.child("$ref");
        if (kind.mayBeReference() && ref != null && ref.text() != null) {
            StructureValues.problem(kind.name(), ref, version).ifPresent(message -> add(message, ref));
            boolean schema = kind.name().equals("Schema") && version.isAtLeast(SpecVersion.V3_1);
            if (!schema && !kind.name().equals("PathItem")) {
                return;
            }
        }
        kind.keywords().forEach((name, forms) -> {
            boolean required = forms.stream().anyMatch(form -> form.required() && form.isIn(version));
            if (required && !spot.has(name)) {
                add("the " + words(kind.name()) + " must have \"" + name + "\"", spot);
            }
        });
        problems.addAll(StructureRules.problems(kind.name(), spot, version));
        spot.forEach(member -> member(member, kind));
    }

    private void member(Spot member, Kind kind) {
        String name = member.name();
        if (name.startsWith("x-") || (name.equals("$ref") && kind.mayBeReference())) {
            return;
        }
        Keyword keyword = kind.keyword(name, version);
        boolean open = kind.name().equals("Schema") && version.isAtLeast(SpecVersion.V3_1);
        if (keyword != null && (open || keyword.isIn(version))) {
            pending.push(new Visit(member, keyword.type()));
        } else if (kind.others() != null) {
            if (StructureNames.fits(kind.name(), name)) {
                pending.push(new Visit(member, kind.others()));
            } else {
                add("\"" + name + "\" is not expected here", member);
            }
        } else if (!open) {
            add("\"" + name + "\" is not expected here", member);
        }
        StructureValues.problem(kind.name(), member, version).ifPresent(message -> add(message, member));
    }

    private static String words(String kind) {
        return kind.equals("OpenAPI") ? "document" : kind.replaceAll("(?<=[a-z])(?=[A-Z])", " ");
    }

    private static boolean fits(Spot spot, Type type) {
        if (type instanceof Type.Any) {
            return true;
        }
        if (type instanceof Type.AnyOf any) {
            return any.types().stream().anyMatch(alternative -> fits(spot, alternative));
        }
        if (type instanceof Type.ListOf) {
            return spot.isArray();
        }
        JsonValue value = spot.scalar();
        if (type instanceof Type.Scalar scalar) {
            return switch (scalar) {
                case STRING -> spot.text() != null;
                case BOOLEAN -> value instanceof JsonBoolean;
                case INTEGER -> value != null && value.type() == JsonType.INTEGER;
                case NUMBER -> value instanceof JsonNumber;
            };
        }
        if (type instanceof Type.TextReference) {
            return spot.text() != null;
        }
        boolean schema = type instanceof Type.ObjectOf object && object.kind().equals("Schema");
        return spot.isObject() || (schema && value instanceof JsonBoolean);
    }
}
