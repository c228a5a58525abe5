package dev.concordat.runtime.spring;

import dev.concordat.runtime.http.Failure;
import dev.concordat.runtime.http.Headers;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Lets TRACE (RFC 9110, 9.3.8) reach the operations that a contract declares for it, and nothing else: a servlet that
 * is asked for TRACE sends the request back, cookies and credentials with it. Does nothing where no operation is TRACE.
 */
final class TraceRequests extends HttpFilter {
    private static final long serialVersionUID = 1L;
    static final String METHOD = "TRACE";

    private final transient MethodRoutes routes;
    private final transient AllowedMethods allowed;
    private final transient Problems problems;

    TraceRequests(MethodRoutes routes, AllowedMethods allowed, Problems problems) {
        this.routes = routes;
        this.allowed = allowed;
        this.problems = problems;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!request.getMethod().equals(METHOD) || !routes.methods().contains(METHOD)) {
            chain.doFilter(request, response);
            return;
        }
        var path = ServletRequestPathUtils.parseAndCache(request).pathWithinApplication();
        boolean arrives = request.getDispatcherType() == DispatcherType.REQUEST;
        if (arrives && routes.find(request, path).isEmpty()) {
            Headers allow = Headers.of("Allow", String.join(", ", allowed.of(request)));
            problems.answer(Failure.of(405).withHeaders(allow), request, response);
            return;
        }
        chain.doFilter(request, new Answered(response));
    }

    /** Tells Spring's servlet that a handler has answered, so that it does not add the request to the answer. */
    private static final class Answered extends HttpServletResponseWrapper {
        Answered(HttpServletResponse response) {
            super(response);
        }

        @Override
        public String getContentType() {
            return "message/http";
        }
    }
}
