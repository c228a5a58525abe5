package dev.concordat.runtime.http;

import dev.concordat.runtime.body.FilePart;
import dev.concordat.runtime.violation.Place;
import dev.concordat.runtime.violation.Validators;
import dev.concordat.runtime.violation.Violation;
import dev.concordat.runtime.violation.Violations;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One request on its way to an operation; collects all that is wrong with it. */
public final class RequestReader {
    private final RequestSource source;
    private final String accepted;
    private final int maxBytes;
    private final Violations violations;
    private final Set<String> headersRead = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

    /**
     * For one request.
     *
     * @param accepted the media type that the answer should have, empty if the operation has none
     * @param maxBytes how long a body that is read into memory may be
     */
    public RequestReader(RequestSource source, String accepted, int maxBytes) {
        this(source, accepted, maxBytes, Validators.NONE);
    }

    /**
     * For one request that must also keep rules.
     *
     * @param validators what the request and its values must keep beside their schemas
     */
    public RequestReader(RequestSource source, String accepted, int maxBytes, Validators validators) {
        this.source = source;
        this.accepted = accepted;
        this.maxBytes = maxBytes;
        this.violations = new Violations(validators);
    }

    /** The request as the operation wants it; null if there is any violation of its schemas or of other rules. */
    public <Q> @Nullable Q request(OperationBinding<Q, ?> binding) {
        Q request = binding.read(this);
        if (request != null && violations.isEmpty()) {
            violations.validators().validate(request, new RequestReport(violations));
        }
        return violations.isEmpty() ? request : null;
    }

    public <T> @Nullable T read(Input<T> input) {
        return input.read(this);
    }

    public String accepted() {
        return accepted;
    }

    public RequestSource source() {
        return source;
    }

    /** The lines of a header field that a parameter comes from. */
    public List<String> header(String name) {
        headersRead.add(name);
        return source.headers().all(name);
    }

    /** The header fields that parameters came from, the names ordered and without regard to case. */
    public Set<String> headersRead() {
        return Collections.unmodifiableSet(headersRead);
    }

    public Violations violations() {
        return violations;
    }

    /** Reports a value as a whole. */
    public void violation(Place in, @Nullable String name, String keyword, @Nullable String limit) {
        violations.add(new Violation(in, name, "", keyword, limit, null));
    }

    /** The media type of the body, if it says one. */
    public Optional<MediaType> mediaType() {
        return source.headers().first("Content-Type").flatMap(MediaType::parse);
    }

    /** Whether the request has a body at all (RFC 9112, section 6). */
    public boolean hasBody() {
        return source.headers().first("Transfer-Encoding").isPresent()
                || source.headers()
                        .first("Content-Length")
                        .filter(length -> !length.strip().equals("0"))
                        .isPresent();
    }

    /** The whole body; {@link FailureException} with 413 if it is too long. */
    public byte[] bytes() {
        try (InputStream body = source.body()) {
            byte[] bytes = body.readNBytes(maxBytes);
            if (bytes.length == maxBytes && body.read() >= 0) {
                throw new FailureException(
                        Failure.of(413).withDetail("The body must have at most " + maxBytes + " bytes."));
            }
            return bytes;
        } catch (IOException e) {
            throw new FailureException(Failure.of(400).withDetail("The body could not be read."), e);
        }
    }

    /** How long a body, or an item of a streamed one, may be that is read into memory. */
    public int maxBytes() {
        return maxBytes;
    }

    public List<FilePart> parts() {
        try {
            return source.parts();
        } catch (IOException e) {
            throw new FailureException(Failure.of(400).withDetail("The body could not be read."), e);
        }
    }

    /** Reports parts with other names. */
    public void onlyParts(String... names) {
        Set<String> known = Set.of(names);
        if (hasBody()) {
            parts().stream()
                    .map(FilePart::name)
                    .filter(name -> !known.contains(name))
                    .distinct()
                    .forEach(name -> violation(Place.BODY, name, "additionalProperties", null));
        }
    }

    /** Ends the reading: the media type of the body is none of these. */
    public FailureException unsupportedMediaType(List<String> supported) {
        String list = String.join(", ", supported);
        return new FailureException(Failure.of(415)
                .withDetail("The body must have one of the media types " + list + ".")
                .withHeaders(Headers.of("Accept", list)));
    }
}
