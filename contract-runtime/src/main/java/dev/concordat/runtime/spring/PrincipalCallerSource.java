package dev.concordat.runtime.spring;

import dev.concordat.runtime.http.Caller;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Set;

/** Takes the caller from the container, for applications without Spring Security. */
final class PrincipalCallerSource implements CallerSource {
    @Override
    public Caller callerOf(HttpServletRequest request) {
        Principal principal = request.getUserPrincipal();
        return principal == null ? Caller.ANONYMOUS : new Caller(principal.getName(), Set.of(), principal);
    }
}
