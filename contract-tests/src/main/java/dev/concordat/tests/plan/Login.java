package dev.concordat.tests.plan;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which credentials a request carries; their values are known to the run alone.
 *
 * @param schemes security schemes whose credentials are sent, and whose
 */
public record Login(Map<String, Identity> schemes) {

    public static final Login NONE = new Login(Map.of());

    public Login {
        schemes = Collections.unmodifiableMap(new LinkedHashMap<>(schemes));
    }

    /** One identity for all schemes. */
    public static Login of(Identity identity, Collection<String> schemes) {
        Map<String, Identity> all = new LinkedHashMap<>();
        schemes.forEach(scheme -> all.put(scheme, identity));
        return new Login(all);
    }

    /** The same with the credential of another one for this scheme. */
    Login with(String scheme, Identity identity) {
        Map<String, Identity> changed = new LinkedHashMap<>(schemes);
        changed.put(scheme, identity);
        return new Login(changed);
    }

    /** Whether the request is sent in the name of this one, in part at least. */
    public boolean isOf(Identity identity) {
        return schemes.containsValue(identity);
    }
}
