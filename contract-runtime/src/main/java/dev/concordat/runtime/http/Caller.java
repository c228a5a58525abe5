package dev.concordat.runtime.http;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who calls.
 *
 * @param name of the user or client
 * @param authorities what the caller may do: scopes as {@code SCOPE_name}, roles as {@code ROLE_name}
 * @param principal the object that the security framework has for the caller, null if anonymous
 */
public record Caller(
        String name, Set<String> authorities, @Nullable Object principal) {
    public static final Caller ANONYMOUS = new Caller("anonymous", Set.of(), null);

    public Caller {
        authorities = Set.copyOf(authorities);
    }

    public boolean isAnonymous() {
        return principal == null;
    }

    /** Whether an OAuth2 scope was granted. */
    public boolean hasScope(String scope) {
        return authorities.contains("SCOPE_" + scope);
    }
}
