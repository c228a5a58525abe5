package dev.concordat.runtime.http;

import dev.concordat.runtime.body.Body;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What {@link CachePolicy} makes of an answer: {@code Cache-Control}, {@code Vary} and {@code ETag}, and 304 without a
 * body for whoever has the same one already (RFC 9110, 13.1.2 and 15.4.5). A handler's own fields stay.
 */
public final class Caching {
    private static final String ETAG = "ETag";
    private static final String VARY = "Vary";
    private static final int TAG_BYTES = 16;

    /** An entity tag (RFC 9110, 8.8.3); whether it is weak does not count here. */
    private static final Pattern TAG = Pattern.compile("(?:W/)?(\"[\\x21\\x23-\\x7E\\x80-\\xFF]*\")");

    private Caching() {}

    /**
     * The answer to send.
     *
     * @param request fields of the request
     */
    public static HttpAnswer apply(HttpAnswer answer, Operation operation, Headers request) {
        CachePolicy policy = operation.cache();
        if (policy == null || answer.events() != null || (answer.status() != 200 && answer.status() != 304)) {
            return answer;
        }
        Map<String, List<String>> fields = new LinkedHashMap<>(answer.headers().asMap());
        if (answer.headers().all("Cache-Control").isEmpty()) {
            fields.put("Cache-Control", List.of(policy.control()));
        }
        vary(answer.headers(), operation, policy).ifPresent(names -> fields.put(VARY, List.of(names)));
        Optional<String> tag = answer.headers().first(ETAG).or(() -> tag(answer));
        tag.ifPresent(known -> fields.put(ETAG, List.of(known)));
        boolean known =
                answer.status() == 200 && tag.isPresent() && names(request.all("If-None-Match"), tag.orElseThrow());
        if (!known) {
            return new HttpAnswer(
                    answer.status(), Headers.of(fields), answer.mediaType(), answer.body(), answer.events());
        }
        fields.keySet().removeIf(Caching::describesTheBody);
        return new HttpAnswer(304, Headers.of(fields), null, null, null);
    }

    private static Optional<String> vary(Headers headers, Operation operation, CachePolicy policy) {
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        Set<String> ordered = new LinkedHashSet<>(headers.all(VARY));
        headers.all(VARY).forEach(line -> names.addAll(List.of(line.trim().split("\\s*,\\s*", -1))));
        policy.vary().stream().filter(names::add).forEach(ordered::add);
        if (operation.produces().size() > 1 && names.add("Accept")) {
            ordered.add("Accept"); // it chose the media type
        }
        return ordered.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", ordered));
    }

    /** Of the bytes and what they are, where they are at hand: a strong one (RFC 9110, 8.8.1). */
    private static Optional<String> tag(HttpAnswer answer) {
        Body body = answer.body();
        if (body == null || !body.isInMemory()) {
            return Optional.empty();
        }
        try (InputStream bytes = body.open()) {
            MessageDigest digest = Sha256.digest();
            digest.update((answer.mediaType() + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes.readAllBytes());
            byte[] start = Arrays.copyOf(digest.digest(), TAG_BYTES);
            return Optional.of('"' + Base64.getUrlEncoder().withoutPadding().encodeToString(start) + '"');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean names(List<String> fields, String tag) {
        String opaque = tag.startsWith("W/") ? tag.substring(2) : tag;
        return fields.stream()
                .anyMatch(field -> field.trim().equals("*")
                        || TAG.matcher(field)
                                .results()
                                .anyMatch(match -> match.group(1).equals(opaque)));
    }

    /** Fields that a 304 should not repeat. */
    private static boolean describesTheBody(String field) {
        String name = field.toLowerCase(Locale.ROOT);
        return (name.startsWith("content-") && !name.equals("content-location")) || name.equals("last-modified");
    }
}
