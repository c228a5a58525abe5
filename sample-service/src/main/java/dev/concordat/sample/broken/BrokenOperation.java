package dev.concordat.sample.broken;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.filter.OncePerRequestFilter;

/** A filter around one operation, which knows nothing of it. */
abstract class BrokenOperation extends OncePerRequestFilter {
    private final String method;
    private final String path;

    BrokenOperation(String method, String path) {
        this.method = method;
        this.path = path;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        // A HEAD is answered by what answers GET (RFC 9110, 9.3.2): it breaks along.
        String asked = request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
        return !asked.equals(method) || !request.getRequestURI().equals(path);
    }
}
