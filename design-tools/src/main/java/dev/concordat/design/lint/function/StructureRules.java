package dev.concordat.design.lint.function;

import dev.concordat.core.grammar.SpecVersion;
import dev.concordat.design.lint.document.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the specification demands of an object beyond its keywords and their types. */
final class StructureRules {

    private static final Map<String, List<String>> MEMBERS = Map.of(
            "apiKey", List.of("name", "in"),
            "http", List.of("scheme", "bearerFormat"),
            "oauth2", List.of("flows", "oauth2MetadataUrl"),
            "openIdConnect", List.of("openIdConnectUrl"),
            "mutualTLS", List.of());

    private StructureRules() {}

    static List<Problem> problems(String kind, Spot spot, SpecVersion version) {
        return switch (kind) {
            case "Parameter" -> version == SpecVersion.V2_0 ? List.of() : parameter(spot);
            case "SecurityScheme" -> version == SpecVersion.V2_0 ? swaggerScheme(spot) : scheme(spot);
            case "Schema" -> version == SpecVersion.V3_0 ? schema(spot) : List.of();
            default -> List.of();
        };
    }

    /** OpenAPI 3.1, 4.8.12: a name and a place, one of schema and content, and required in paths. */
    private static List<Problem> parameter(Spot parameter) {
        List<Problem> problems = new ArrayList<>();
        for (String name : List.of("name", "in")) {
            if (!parameter.has(name)) {
                problems.add(new Problem("the Parameter must have \"" + name + "\"", parameter));
            }
        }
        if (parameter.has("schema") == parameter.has("content")) {
            problems.add(new Problem("the Parameter must have either \"schema\" or \"content\"", parameter));
        }
        Spot in = parameter.child("in");
        Spot required = parameter.child("required");
        if (in != null && "path".equals(in.text()) && required != null && !Scalars.isTrue(required)) {
            problems.add(new Problem("\"required\" must be true in a path", required));
        }
        return problems;
    }

    /** OpenAPI 3.1, 4.8.27.1: which members belong to which type. */
    private static List<Problem> scheme(Spot scheme) {
        List<String> own = MEMBERS.get(text(scheme.child("type")));
        if (own == null) {
            return List.of();
        }
        List<Problem> problems = new ArrayList<>();
        for (Spot member : scheme.children()) {
            boolean other = MEMBERS.values().stream().anyMatch(names -> names.contains(member.name()));
            if (other && !own.contains(member.name())) {
                problems.add(new Problem(
                        "\"" + member.name() + "\" has no meaning in a scheme of the type "
                                + text(scheme.child("type")),
                        member));
            }
        }
        return problems;
    }

    /** Swagger 2.0, Security Scheme Object: what each type needs. */
    private static List<Problem> swaggerScheme(Spot scheme) {
        String type = text(scheme.child("type"));
        String flow = text(scheme.child("flow"));
        List<String> needed = new ArrayList<>();
        if (type.equals("apiKey")) {
            needed.addAll(List.of("name", "in"));
        } else if (type.equals("oauth2")) {
            needed.addAll(List.of("flow", "scopes"));
            if (flow.equals("implicit") || flow.equals("accessCode")) {
                needed.add("authorizationUrl");
            }
            if (!flow.isEmpty() && !flow.equals("implicit")) {
                needed.add("tokenUrl");
            }
        }
        return needed.stream()
                .filter(name -> !scheme.has(name))
                .map(name ->
                        new Problem("a Security Scheme of the type " + type + " must have \"" + name + "\"", scheme))
                .toList();
    }

    private static String text(@Nullable Spot spot) {
        String text = spot == null ? null : spot.text();
        return text == null ? "" : text;
    }

    /** JSON Schema draft 4, 5.4.3 and 5.5.1, on which OpenAPI 3.0 builds: these lists are not empty. */
    private static List<Problem> schema(Spot schema) {
        List<Problem> problems = new ArrayList<>();
        for (String name : List.of("required", "enum")) {
            Spot list = schema.child(name);
            if (list != null && list.isArray() && list.size() == 0) {
                problems.add(new Problem("\"" + name + "\" must not be empty", list));
            }
        }
        return problems;
    }
}
