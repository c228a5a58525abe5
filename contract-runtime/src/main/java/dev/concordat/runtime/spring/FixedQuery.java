package dev.concordat.runtime.spring;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Matches requests by a value of their query and reads nothing else: to ask for a parameter of the request would read the
 * body of a form before its operation does.
 */
public final class FixedQuery implements RequestMatcher {
    private final String wanted;

    private FixedQuery(String wanted) {
        this.wanted = wanted;
    }

    /** Of {@code name=value}; any value will do for a name alone. */
    public static FixedQuery of(String wanted) {
        return new FixedQuery(wanted);
    }

    @Override
    public boolean matches(HttpServletRequest request) {
        return Query.has(request, wanted);
    }
}
