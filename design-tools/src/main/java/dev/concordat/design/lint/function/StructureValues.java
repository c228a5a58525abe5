package dev.concordat.design.lint.function;

import dev.concordat.core.grammar.SpecVersion;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.validate.format.Format;
import dev.concordat.design.lint.document.Spot;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Keywords whose values are of a list or of a format. */
final class StructureValues {

    private static final List<String> TYPES = List.of("array", "boolean", "integer", "number", "object", "string");

    private static final Map<String, List<String>> LISTS = Map.of(
            "Schema type", TYPES,
            "Parameter in", List.of("path", "query", "header", "cookie", "querystring"),
            "SecurityScheme type", List.of("apiKey", "http", "oauth2", "openIdConnect", "mutualTLS"),
            "SecurityScheme in", List.of("header", "query", "cookie"));

    private static final Map<String, String> FORMATS = Map.ofEntries(
            Map.entry("Info termsOfService", "uri-reference"),
            Map.entry("Contact url", "uri-reference"),
            Map.entry("Contact email", "email"),
            Map.entry("License url", "uri-reference"),
            Map.entry("ExternalDocs url", "uri-reference"),
            Map.entry("Example externalValue", "uri-reference"),
            Map.entry("Link operationRef", "uri-reference"),
            Map.entry("Schema pattern", "regex"),
            Map.entry("Schema $ref", "uri-reference"),
            Map.entry("PathItem $ref", "uri-reference"),
            Map.entry("OAuthFlow authorizationUrl", "uri-reference"),
            Map.entry("OAuthFlow tokenUrl", "uri-reference"),
            Map.entry("OAuthFlow refreshUrl", "uri-reference"));

    /** What OpenAPI 3.1 no longer lets be relative. */
    private static final Set<String> ABSOLUTE =
            Set.of("Info termsOfService", "Contact url", "License url", "ExternalDocs url");

    private StructureValues() {}

    static Optional<String> problem(String kind, Spot member, SpecVersion version) {
        String text = member.text();
        if (text == null || version == SpecVersion.V2_0) {
            return Optional.empty();
        }
        String key = kind + " " + member.name();
        List<String> list = LISTS.get(key);
        boolean nullType = text.equals("null") && version.isAtLeast(SpecVersion.V3_1);
        if (list != null && !list.contains(text) && !nullType) {
            return Optional.of("\"" + member.name() + "\" must be one of " + String.join(", ", list));
        }
        boolean absolute = version.isAtLeast(SpecVersion.V3_1) && ABSOLUTE.contains(key);
        String format = absolute ? "uri" : FORMATS.get(key);
        boolean valid = format == null
                || Format.named(format)
                        .map(test -> test.accepts(new JsonString(text)))
                        .orElse(true);
        return valid ? Optional.empty() : Optional.of("\"" + member.name() + "\" must match the format " + format);
    }
}
