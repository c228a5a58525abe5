package dev.concordat.core.normalise;

import dev.concordat.core.contract.ParameterLocation;
import dev.concordat.core.contract.SecurityRequirement;
import dev.concordat.core.contract.SecurityScheme;
import dev.concordat.core.parse.SpecCursor;
import dev.concordat.core.resolve.NearestName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads security schemes and what operations require of them (OpenAPI 3.1, 4.8.27 and 4.8.30). */
final class SecurityReader {

    private static final Map<String, SecurityScheme.Type> TYPES = Map.of(
            "apiKey", SecurityScheme.Type.API_KEY,
            "http", SecurityScheme.Type.HTTP,
            "mutualTLS", SecurityScheme.Type.MUTUAL_TLS,
            "oauth2", SecurityScheme.Type.OAUTH2,
            "openIdConnect", SecurityScheme.Type.OPEN_ID_CONNECT);

    private final Reading reading;
    private final Map<String, SecurityScheme> schemes = new LinkedHashMap<>();

    SecurityReader(Reading reading) {
        this.reading = reading;
    }

    Map<String, SecurityScheme> schemes() {
        return schemes;
    }

    void add(SecurityScheme scheme) {
        schemes.put(scheme.name(), scheme);
    }

    /** Reads the schemes of OpenAPI 3. */
    void readSchemes(SpecCursor components) {
        reading.objects(components, "securitySchemes").forEach((name, cursor) -> {
            SecurityScheme scheme = scheme(name, cursor);
            if (scheme != null) {
                schemes.put(name, scheme);
            }
        });
    }

    private @Nullable SecurityScheme scheme(String name, SpecCursor cursor) {
        String written = Values.text(cursor, "type");
        SecurityScheme.Type type = written == null ? null : TYPES.get(written);
        if (type == null) {
            reading.warning(
                    "unknown-security-type",
                    "the security scheme \"" + name + "\" has no known type; it is left out",
                    written == null
                            ? null
                            : NearestName.hint(
                                    written, TYPES.keySet().stream().sorted().toList()),
                    cursor.keyLocation("type"));
            return null;
        }
        String httpScheme = Values.text(cursor, "scheme");
        boolean apiKey = type == SecurityScheme.Type.API_KEY;
        ParameterLocation in = apiKey ? location(cursor) : null;
        String parameter = apiKey ? Values.text(cursor, "name") : null;
        if ((apiKey && (in == null || parameter == null)) || (type == SecurityScheme.Type.HTTP && httpScheme == null)) {
            reading.warning(
                    "incomplete-security-scheme",
                    "the security scheme \"" + name + "\" needs "
                            + (apiKey ? "a \"name\" and an \"in\": query, header or cookie" : "a \"scheme\"")
                            + "; it is left out",
                    null,
                    cursor.location());
            return null;
        }
        return new SecurityScheme(
                name,
                type,
                Values.text(cursor, "description"),
                in,
                parameter,
                httpScheme == null ? null : httpScheme.toLowerCase(Locale.ROOT),
                Values.text(cursor, "bearerFormat"),
                flows(cursor),
                Values.text(cursor, "openIdConnectUrl"),
                cursor.location());
    }

    static @Nullable ParameterLocation location(SpecCursor cursor) {
        String in = Values.text(cursor, "in");
        for (ParameterLocation location :
                List.of(ParameterLocation.QUERY, ParameterLocation.HEADER, ParameterLocation.COOKIE)) {
            if (location.keyword().equals(in)) {
                return location;
            }
        }
        return null;
    }

    private Map<String, SecurityScheme.Flow> flows(SpecCursor cursor) {
        Map<String, SecurityScheme.Flow> flows = new LinkedHashMap<>();
        reading.objects(cursor, "flows").forEach((name, flow) -> {
            SpecCursor scopes = flow.child("scopes");
            if (!name.startsWith("x-")) {
                flows.put(
                        name,
                        new SecurityScheme.Flow(
                                Values.text(flow, "authorizationUrl"),
                                Values.text(flow, "tokenUrl"),
                                Values.text(flow, "refreshUrl"),
                                scopes == null
                                        ? List.of()
                                        : List.copyOf(scopes.members().keySet())));
            }
        });
        return flows;
    }

    /** What a document or operation requires; null where it says nothing. */
    @Nullable
    List<SecurityRequirement> requirements(SpecCursor holder) {
        SpecCursor list = reading.spec().child(holder, "security");
        if (list == null) {
            return null;
        }
        List<SecurityRequirement> requirements = new ArrayList<>();
        for (SpecCursor item : list.items()) {
            reading.lost(item);
            Map<String, List<String>> required = new LinkedHashMap<>();
            if (item.isObject()) {
                require(item, required);
            } else {
                item.items().forEach(part -> require(part, required));
            }
            // Only an empty object lets everyone in; whatever else is empty is no alternative.
            if (item.isObject() || !required.isEmpty()) {
                requirements.add(new SecurityRequirement(required));
            }
        }
        if (requirements.isEmpty() && !list.items().isEmpty()) {
            reading.error(
                    "unreadable-security",
                    "none of the security requirements can be read",
                    "write an object with a scheme's name, or [] where no credentials are needed",
                    list.location());
        }
        return requirements;
    }

    private void require(SpecCursor item, Map<String, List<String>> required) {
        item.members().forEach((name, scopes) -> {
            if (!schemes.containsKey(name)) {
                // Kept: without it the operation would look open to everyone.
                reading.error(
                        "unknown-security-scheme",
                        "there is no usable security scheme \"" + name + "\"",
                        NearestName.hint(name, schemes.keySet()),
                        item.keyLocation(name));
            }
            required.put(name, Values.strings(scopes));
        });
    }
}
