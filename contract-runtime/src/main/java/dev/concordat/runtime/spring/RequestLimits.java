package dev.concordat.runtime.spring;

import dev.concordat.runtime.http.Caller;
import dev.concordat.runtime.http.Challenge;
import dev.concordat.runtime.http.Failure;
import dev.concordat.runtime.http.FailureException;
import dev.concordat.runtime.http.Headers;
import dev.concordat.runtime.http.Operation;
import dev.concordat.runtime.http.Sha256;
import dev.concordat.runtime.limit.RateLimit;
import dev.concordat.runtime.limit.RateLimiter;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Refuses requests beyond the limit of an operation with 429 (RFC 6585, 4), and tells callers where they stand: {@code
 * RateLimit-Policy} and {@code RateLimit} (draft-ietf-httpapi-ratelimit-headers-10) on every answer, {@code Retry-After}
 * (RFC 9110, 10.2.3) where it is a refusal.
 */
final class RequestLimits {
    private static final String TOLD = RequestLimits.class.getName() + ".told";
    private static final int TOO_MANY = 429;
    private static final int LONGEST_NAME = 100;

    private final @Nullable RateLimiter limiter;

    /** Without a limiter nothing is limited. */
    RequestLimits(@Nullable RateLimiter limiter) {
        this.limiter = limiter;
    }

    /**
     * Counts a request.
     *
     * @throws FailureException if it is one too many
     */
    void admit(Operation operation, HttpServletRequest request, Caller caller) {
        RateLimit limit = operation.limit();
        if (limiter == null || limit == null) {
            return;
        }
        RateLimiter.Permit permit =
                limiter.take(operation.id() + ' ' + whose(operation, limit.key(), request, caller), limit);
        request.setAttribute(
                TOLD,
                Headers.of("RateLimit-Policy", "\"default\";q=" + limit.burst() + ";w=" + limit.secondsToFill())
                        .with("RateLimit", "\"default\";r=" + permit.remaining() + ";t=" + permit.seconds()));
        if (!permit.granted()) {
            throw new FailureException(Failure.of(TOO_MANY)
                    .withDetail("Try again in " + permit.seconds() + " s.")
                    .withHeaders(Headers.of("Retry-After", String.valueOf(permit.seconds()))));
        }
    }

    /** The fields that tell whoever sent a request where he stands; none where nothing was counted. */
    static Headers told(HttpServletRequest request) {
        return request.getAttribute(TOLD) instanceof Headers told ? told : Headers.NONE;
    }

    private static String whose(Operation operation, RateLimit.Key key, HttpServletRequest request, Caller caller) {
        // Keys are secret, and names of buckets may leave the process.
        Optional<String> name = switch (key) {
            case CALLER -> caller.isAnonymous() ? Optional.empty() : Optional.of("caller " + shortened(caller.name()));
            case API_KEY -> sentKey(operation, request).map(sent -> "key " + Sha256.hex(sent));
            case ADDRESS -> Optional.empty();
        };
        return name.orElseGet(() -> "address " + request.getRemoteAddr());
    }

    private static Optional<String> sentKey(Operation operation, HttpServletRequest request) {
        return operation.security().stream()
                .flatMap(List::stream)
                .filter(Challenge::isApiKey)
                .flatMap(challenge -> sent(
                        challenge.parameters().getOrDefault("in", ""),
                        challenge.parameters().getOrDefault("name", ""),
                        request))
                .findFirst();
    }

    private static Stream<String> sent(String in, String name, HttpServletRequest request) {
        return switch (in) {
            case "header" -> Stream.ofNullable(request.getHeader(name));
            case "query" -> Query.value(request, name).stream();
            default ->
                Stream.ofNullable(request.getCookies())
                        .flatMap(Stream::of)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue);
        };
    }

    /** Whoever issues tokens may write long names into them. */
    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : Sha256.hex(name);
    }
}
