package dev.concordat.core.lower;

import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.parse.Pointer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Security schemes that 3.0 does not have go, and with them what demands them. */
final class SecurityLowering {

    private static final JsonString MUTUAL_TLS = new JsonString("mutualTLS");

    private SecurityLowering() {}

    static JsonObject lower(JsonObject document, Ledger ledger) {
        if (!(document.get("components") instanceof JsonObject components)
                || !(components.get("securitySchemes") instanceof JsonObject schemes)) {
            return document;
        }
        Map<String, JsonValue> kept = new LinkedHashMap<>();
        Set<String> gone = new LinkedHashSet<>();
        schemes.members().forEach((name, scheme) -> {
            String at = Pointer.child("/components/securitySchemes", name);
            if (scheme instanceof JsonObject object && MUTUAL_TLS.equals(object.get("type"))) {
                gone.add(name);
                ledger.lost(at, "the security scheme " + name + " of type mutualTLS", "no operation asks for it");
            } else {
                kept.put(name, flows(scheme, at, ledger));
            }
        });
        JsonObject lowered = document.with("components", components.with("securitySchemes", new JsonObject(kept)));
        return gone.isEmpty() ? lowered : (JsonObject) without(lowered, gone);
    }

    /** Without the flow for devices and what 3.2 adds beside flows. */
    private static JsonValue flows(JsonValue scheme, String at, Ledger ledger) {
        if (!(scheme instanceof JsonObject object)) {
            return scheme;
        }
        JsonObject result = object.without("deprecated").without("oauth2MetadataUrl");
        if (result.get("flows") instanceof JsonObject flows && flows.get("deviceAuthorization") != null) {
            ledger.lost(at + "/flows/deviceAuthorization", "the flow deviceAuthorization", "it is left out");
            result = result.with("flows", flows.without("deviceAuthorization"));
        }
        return result;
    }

    /** Requirements without schemes that are gone, wherever {@code security} is a list of them. */
    private static JsonValue without(JsonValue value, Set<String> gone) {
        if (value instanceof JsonArray array) {
            return new JsonArray(
                    array.items().stream().map(item -> without(item, gone)).toList());
        }
        if (!(value instanceof JsonObject object)) {
            return value;
        }
        Map<String, JsonValue> members = new LinkedHashMap<>();
        object.members().forEach((name, member) -> {
            boolean requirements = name.equals("security") && member instanceof JsonArray;
            members.put(name, requirements ? requirements((JsonArray) member, gone) : without(member, gone));
        });
        return new JsonObject(members);
    }

    private static JsonArray requirements(JsonArray alternatives, Set<String> gone) {
        List<JsonValue> kept = new ArrayList<>();
        for (JsonValue alternative : alternatives.items()) {
            if (!(alternative instanceof JsonObject schemes)) {
                kept.add(alternative);
                continue;
            }
            JsonObject rest = schemes;
            for (String name : gone) {
                rest = rest.without(name);
            }
            if (!rest.members().isEmpty() || schemes.members().isEmpty()) {
                kept.add(rest);
            }
        }
        return new JsonArray(kept);
    }
}
