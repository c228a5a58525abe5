package dev.concordat.runtime.client;

import dev.concordat.runtime.http.Headers;
import dev.concordat.runtime.violation.Violation;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A response that the contract does not declare: its status, its media type, or what is in it. The message tells the
 * status and what is wrong, never what a header or body holds.
 */
public final class UnexpectedResponseException extends RuntimeException {
    /** How much of the body is kept, in bytes. */
    public static final int KEPT = 8 * 1024;

    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient Headers headers;
    private final transient byte[] body;
    private final transient List<Violation> violations;

    UnexpectedResponseException(String message, int status, Headers headers, byte[] body, List<Violation> violations) {
        super(message);
        this.status = status;
        this.headers = headers;
        this.body = body.length > KEPT ? java.util.Arrays.copyOf(body, KEPT) : body.clone();
        this.violations = List.copyOf(violations);
    }

    public int status() {
        return status;
    }

    public Headers headers() {
        return headers;
    }

    /** The beginning of the body, at most {@link #KEPT} bytes. */
    public byte[] body() {
        return body.clone();
    }

    /** The same as UTF-8. */
    public String bodyText() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** What is wrong with a body or header whose status and media type are declared. */
    public List<Violation> violations() {
        return violations;
    }
}
