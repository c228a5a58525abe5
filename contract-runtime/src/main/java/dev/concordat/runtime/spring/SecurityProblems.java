package dev.concordat.runtime.spring;

import dev.concordat.runtime.http.Failure;
import dev.concordat.runtime.http.Headers;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/**
 * What Spring Security refuses before an operation is reached, as problems and without a session: a bean to hand to
 * {@code http.exceptionHandling(...)}; the firewall finds it by itself.
 */
public final class SecurityProblems implements AuthenticationEntryPoint, AccessDeniedHandler, RequestRejectedHandler {
    private final Problems problems;

    SecurityProblems(Problems problems) {
        this.problems = problems;
    }

    static boolean isSecurity(Exception exception) {
        return exception instanceof AccessDeniedException || exception instanceof AuthenticationException;
    }

    /** 401: no credentials, or wrong ones (RFC 9110, 15.5.2; RFC 6750, 3). */
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException exception) {
        problems.answer(
                Failure.of(401)
                        .withDetail("This needs valid credentials.")
                        .withHeaders(Headers.of("WWW-Authenticate", "Bearer")),
                request,
                response);
    }

    /** 403: the credentials do not suffice. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException exception) {
        problems.answer(Failure.of(403).withDetail("The credentials do not allow this."), request, response);
    }

    /** 400: the firewall found the request dangerous. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException exception) {
        problems.answer(Failure.of(400).withDetail("The request line or a header is not allowed."), request, response);
    }
}
