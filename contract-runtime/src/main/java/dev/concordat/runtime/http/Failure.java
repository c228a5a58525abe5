package dev.concordat.runtime.http;

import dev.concordat.runtime.json.JsonValue;
import dev.concordat.runtime.violation.Violation;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the service itself answers instead of the operation.
 *
 * @param headers that the status needs, such as {@code Allow}
 * @param extensions further members of the problem
 */
public record Failure(
        int status,
        @Nullable URI type,
        String title,
        @Nullable String detail,
        @Nullable URI instance,
        List<Violation> violations,
        Headers headers,
        Map<String, JsonValue> extensions) {

    public Failure {
        violations = List.copyOf(violations);
        extensions = Map.copyOf(extensions);
    }

    public static Failure of(int status) {
        return new Failure(status, null, Status.title(status), null, null, List.of(), Headers.NONE, Map.of());
    }

    /** 400 with all that is wrong with a request. */
    public static Failure invalid(List<Violation> violations) {
        return new Failure(
                400,
                null,
                Status.title(400),
                violations.size() == 1
                        ? "The request has 1 violation."
                        : "The request has " + violations.size() + " violations.",
                null,
                violations,
                Headers.NONE,
                Map.of());
    }

    /** The same with another status and its title. */
    public Failure withStatus(int newStatus) {
        return new Failure(newStatus, type, Status.title(newStatus), detail, instance, violations, headers, extensions);
    }

    public Failure withDetail(@Nullable String newDetail) {
        return new Failure(status, type, title, newDetail, instance, violations, headers, extensions);
    }

    public Failure withHeaders(Headers newHeaders) {
        return new Failure(status, type, title, detail, instance, violations, newHeaders, extensions);
    }
}
