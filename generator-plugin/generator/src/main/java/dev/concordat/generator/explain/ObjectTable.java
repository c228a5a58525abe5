package dev.concordat.generator.explain;

import dev.concordat.generator.type.Ledger.Treatment;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of the keywords of every object but the Schema Object (OpenAPI 3.0 to 3.2, Swagger 2.0), which the type
 * compiler keeps account of.
 */
final class ObjectTable {

    private static final Map<String, Treatment> ROWS = rows();

    private ObjectTable() {}

    /** The treatment of a keyword, null for one that nobody knows. */
    static @Nullable Treatment treatment(String object, String keyword) {
        Treatment known = ROWS.get(object + " " + keyword);
        return known == null ? ROWS.get(object + " *") : known;
    }

    /** Whether the table has the very keyword, as for extensions that mean something. */
    static boolean names(String object, String keyword) {
        return ROWS.containsKey(object + " " + keyword);
    }

    private static Map<String, Treatment> rows() {
        Map<String, Treatment> rows = new HashMap<>();
        typed(rows, "OpenAPI", "openapi swagger $self jsonSchemaDialect paths webhooks components security tags");
        typed(rows, "OpenAPI", "definitions parameters responses securityDefinitions consumes produces basePath");
        documented(rows, "OpenAPI", "info servers externalDocs host schemes");
        documented(rows, "Info", "*");
        documented(rows, "Contact", "*");
        documented(rows, "License", "*");
        documented(rows, "Server", "*");
        documented(rows, "ServerVariable", "*");
        documented(rows, "ExternalDocs", "*");
        documented(rows, "Example", "*");
        documented(rows, "Link", "*");
        documented(rows, "Xml", "*");
        documented(rows, "OAuthFlows", "*");
        documented(rows, "OAuthFlow", "*");
        typed(rows, "Components", "*");
        typed(rows, "Paths", "*");
        typed(rows, "PathItem", "get put post delete options head patch trace query additionalOperations parameters");
        documented(rows, "PathItem", "summary description servers");
        typed(rows, "Operation", "tags operationId parameters requestBody responses callbacks deprecated");
        typed(rows, "Operation", "consumes produces");
        put(rows, Treatment.VALIDATED, "Operation", "security x-rate-limit x-cache x-timeout");
        documented(rows, "Operation", "summary description externalDocs servers schemes");
        typed(rows, "Parameter", "name in required schema content style explode type format items collectionFormat");
        typed(rows, "Parameter", "default enum");
        put(rows, Treatment.VALIDATED, "Parameter", "minimum maximum exclusiveMinimum exclusiveMaximum multipleOf");
        put(rows, Treatment.VALIDATED, "Parameter", "minLength maxLength pattern minItems maxItems uniqueItems");
        documented(rows, "Parameter", "description deprecated allowReserved allowEmptyValue example examples");
        typed(rows, "RequestBody", "content required");
        documented(rows, "RequestBody", "description");
        typed(rows, "MediaType", "schema itemSchema encoding prefixEncoding itemEncoding");
        documented(rows, "MediaType", "example examples");
        typed(rows, "Encoding", "contentType style explode encoding prefixEncoding itemEncoding");
        documented(rows, "Encoding", "headers allowReserved");
        typed(rows, "Responses", "*");
        typed(rows, "Response", "headers content schema");
        documented(rows, "Response", "summary description links examples");
        typed(rows, "Callback", "*");
        typed(rows, "Header", "required schema content explode type format items collectionFormat enum");
        put(rows, Treatment.VALIDATED, "Header", "minimum maximum exclusiveMinimum exclusiveMaximum multipleOf");
        put(rows, Treatment.VALIDATED, "Header", "minLength maxLength pattern minItems maxItems uniqueItems");
        documented(
                rows, "Header", "description deprecated allowEmptyValue allowReserved style example examples default");
        typed(rows, "Tag", "name");
        documented(rows, "Tag", "summary description externalDocs parent kind");
        typed(rows, "SecurityScheme", "type");
        documented(rows, "SecurityScheme", "description name in scheme bearerFormat flows flow authorizationUrl");
        documented(rows, "SecurityScheme", "tokenUrl scopes openIdConnectUrl oauth2MetadataUrl deprecated");
        put(rows, Treatment.VALIDATED, "SecurityRequirement", "*");
        typed(rows, "Discriminator", "propertyName mapping defaultMapping");
        return Map.copyOf(rows);
    }

    private static void typed(Map<String, Treatment> rows, String object, String keywords) {
        put(rows, Treatment.TYPED, object, keywords);
    }

    private static void documented(Map<String, Treatment> rows, String object, String keywords) {
        put(rows, Treatment.DOCUMENTED, object, keywords);
    }

    private static void put(Map<String, Treatment> rows, Treatment treatment, String object, String keywords) {
        for (String keyword : keywords.split(" ", -1)) {
            rows.put(object + " " + keyword, treatment);
        }
    }
}
