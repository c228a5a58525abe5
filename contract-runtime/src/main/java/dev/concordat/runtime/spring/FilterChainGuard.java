package dev.concordat.runtime.spring;

import dev.concordat.runtime.http.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.FilterInvocation;
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
        HttpServletRequest request = request(operation);
        return chains.get().stream()
                .filter(chain -> chain.matches(request))
                .findFirst()
                .map(chain -> chain.getFilters().stream()
                        .anyMatch(filter -> filter instanceof AuthorizationFilter rules && refuses(rules, request)))
                .orElse(false);
    }

    private static boolean refuses(AuthorizationFilter rules, HttpServletRequest request) {
        try {
            @Nullable
            AuthorizationResult result = rules.getAuthorizationManager().authorize(() -> NOBODY, request);
            return result != null && !result.isGranted();
        } catch (RuntimeException e) {
            LOG.debug("A rule needs a real request: it decides, so it guards", e);
            return true;
        }
    }

    /** A request without anything; each variable of its path is a 1, which words and numbers allow. */
    private static HttpServletRequest request(Operation operation) {
        String path = operation.path().replaceAll("\\{[^{}/]*}", "1");
        HttpServletRequest bare = new FilterInvocation("", path, operation.method()).getRequest();
        return new HttpServletRequestWrapper(bare) {
            @Override
            public @Nullable String getQueryString() {
                return operation.query().isEmpty() ? null : operation.query();
            }

            @Override
            public @Nullable String getParameter(String name) {
                return List.of(operation.query().split("&", -1)).stream()
                        .filter(pair -> pair.equals(name) || pair.startsWith(name + "="))
                        .map(pair -> pair.substring(Math.min(pair.length(), name.length() + 1)))
                        .findFirst()
                        .orElse(null);
            }
        };
    }
}
