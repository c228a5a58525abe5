package dev.concordat.core.normalise;

import dev.concordat.core.contract.SecurityScheme;
import dev.concordat.core.parse.SpecCursor;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Security definitions of Swagger 2.0: {@code basic} is a scheme of HTTP, the flow of {@code oauth2} is the only one. */
final class Swagger2Security {

    private static final Map<String, String> FLOWS = Map.of(
            "implicit", "implicit",
            "password", "password",
            "application", "clientCredentials",
            "accessCode", "authorizationCode");

    private Swagger2Security() {}

    static void read(SpecCursor root, SecurityReader security, Reading reading) {
        reading.objects(root, "securityDefinitions").forEach((name, cursor) -> {
            String written = Values.text(cursor, "type");
            SecurityScheme.Type type = type(written);
            if (type == null) {
                reading.warning(
                        "unknown-security-type",
                        "the security scheme \"" + name + "\" has no known type; it is left out",
                        "types are basic, apiKey and oauth2",
                        cursor.keyLocation("type"));
                return;
            }
            security.add(new SecurityScheme(
                    name,
                    type,
                    Values.text(cursor, "description"),
                    type == SecurityScheme.Type.API_KEY ? SecurityReader.location(cursor) : null,
                    Values.text(cursor, "name"),
                    type == SecurityScheme.Type.HTTP ? "basic" : null,
                    null,
                    flows(cursor),
                    null,
                    cursor.location()));
        });
    }

    private static SecurityScheme.@Nullable Type type(@Nullable String written) {
        return switch (written == null ? "" : written) {
            case "basic" -> SecurityScheme.Type.HTTP;
            case "apiKey" -> SecurityScheme.Type.API_KEY;
            case "oauth2" -> SecurityScheme.Type.OAUTH2;
            default -> null;
        };
    }

    private static Map<String, SecurityScheme.Flow> flows(SpecCursor cursor) {
        String flow = Values.text(cursor, "flow");
        String name = flow == null ? null : FLOWS.get(flow);
        if (name == null) {
            return Map.of();
        }
        SpecCursor scopes = cursor.child("scopes");
        return Map.of(
                name,
                new SecurityScheme.Flow(
                        Values.text(cursor, "authorizationUrl"),
                        Values.text(cursor, "tokenUrl"),
                        null,
                        scopes == null
                                ? List.of()
                                : List.copyOf(scopes.members().keySet())));
    }
}
