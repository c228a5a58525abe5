package dev.concordat.runtime.spring;

import dev.concordat.runtime.http.Operation;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.FilterInvocation;

/** A request for an operation without anything; each variable of its path is a 1, which words and numbers allow. */
final class BareRequest extends HttpServletRequestWrapper {
    private final String query;
    private final Map<String, Object> attributes = new HashMap<>();

    BareRequest(Operation operation) {
        super(new FilterInvocation("", operation.path().replaceAll("\\{[^{}/]*}", "1"), operation.method())
                .getRequest());
        query = operation.query();
    }

    @Override
    public @Nullable String getQueryString() {
        return query.isEmpty() ? null : query;
    }

    /** Spring's request knows neither of the next two, which rules ask for. */
    @Override
    public DispatcherType getDispatcherType() {
        return DispatcherType.REQUEST;
    }

    /** An address that nobody has (RFC 5737). */
    @Override
    public String getRemoteAddr() {
        return "192.0.2.1";
    }

    @Override
    public @Nullable Object getAttribute(String name) {
        return attributes.get(name);
    }

    @Override
    public void setAttribute(String name, Object value) {
        attributes.put(name, value);
    }

    @Override
    public void removeAttribute(String name) {
        attributes.remove(name);
    }
}
