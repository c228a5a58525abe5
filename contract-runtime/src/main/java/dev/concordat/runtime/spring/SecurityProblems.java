package dev.concordat.runtime.spring;

import dev.concordat.runtime.http.Failure;
import dev.concordat.runtime.http.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.function.Supplier;
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
    private final OperationFinder finder;
    private final Supplier<List<Operation>> all;
    private final Challenges challenges;

    SecurityProblems(Problems problems, OperationFinder finder, Supplier<List<Operation>> all, Challenges challenges) {
        this.problems = problems;
        this.finder = finder;
        this.all = all;
        this.challenges = challenges;
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
                        .withHeaders(challenges.unauthorized(request, asked(request))),
                request,
                response);
    }

    /** 403: the credentials do not suffice (RFC 6750, 3.1). */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException exception) {
        problems.answer(
                Failure.of(403)
                        .withDetail("The credentials do not allow this.")
                        .withHeaders(challenges.forbidden(request, asked(request))),
                request,
                response);
    }

    /** 400: the firewall found the request dangerous. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException exception) {
        problems.answer(Failure.of(400).withDetail("The request line or a header is not allowed."), request, response);
    }

    /** The operation that was asked for; all where it is none of them. */
    private List<Operation> asked(HttpServletRequest request) {
        return finder.of(request).map(List::of).orElseGet(all);
    }
}
