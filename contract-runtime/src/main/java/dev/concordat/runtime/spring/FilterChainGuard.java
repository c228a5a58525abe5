package dev.concordat.runtime.spring;

import dev.concordat.runtime.http.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/** Asks the filter chains of Spring Security what they would do with an anonymous request. */
final class FilterChainGuard implements OperationGuard {
    private static final Logger LOG = LoggerFactory.getLogger(FilterChainGuard.class);
    private static final Authentication NOBODY = new AnonymousAuthenticationToken(
            "concordat", "nobody", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"));

    private final Supplier<List<SecurityFilterChain>> chains;

    FilterChainGuard(Supplier<List<SecurityFilterChain>> chains) {
        this.chains = chains;
    }

    @Override
    public boolean guards(Operation operation) {
        HttpServletRequest request = new BareRequest(operation);
        try {
            return chains.get().stream()
                    .filter(chain -> chain.matches(request))
                    .findFirst()
                    .map(chain -> chain.getFilters().stream()
                            .anyMatch(filter -> filter instanceof AuthorizationFilter rules && refuses(rules, request)))
                    .orElse(false);
        } catch (RuntimeException e) {
            LOG.warn("Whether {} is guarded shows only with a real request: {}", operation.signature(), e.toString());
            LOG.debug("What a rule said of a request without anything", e);
            return true;
        }
    }

    private static boolean refuses(AuthorizationFilter rules, HttpServletRequest request) {
        AuthorizationResult result = rules.getAuthorizationManager().authorize(() -> NOBODY, request);
        return result != null && !result.isGranted();
    }
}
