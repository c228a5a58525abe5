package dev.concordat.runtime.http;

import dev.concordat.runtime.json.Codec;
import dev.concordat.runtime.limit.RateLimit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the contract says about an operation that the service needs when it answers by itself.
 *
 * @param path the template with its {@code {braces}}
 * @param query what the query must hold for a request to be one of this operation, as it would be written; "": nothing
 * @param answers media types by status key: a code, a range such as {@code 4XX}, or {@code default}
 * @param errors the bodies of errors that have a type of their own
 * @param security alternatives, each a list of schemes that are needed together; empty: no credentials are needed
 * @param limit how often it may be asked; null: as often as one likes
 * @param cache how long its answers may be kept; null: the contract does not say
 * @param timeout how long its handler may take; null: the contract does not say
 */
public record Operation(
        String id,
        String method,
        String path,
        String query,
        Map<String, List<String>> answers,
        List<ErrorForm<?>> errors,
        List<List<Challenge>> security,
        @Nullable RateLimit limit,
        @Nullable CachePolicy cache,
        @Nullable Duration timeout) {

    public Operation {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        errors = List.copyOf(errors);
        security = List.copyOf(security);
    }

    public static Operation of(String id, String method, String path) {
        return new Operation(id, method, path, "", Map.of(), List.of(), List.of(), null, null, null);
    }

    /** This operation where the query tells it from others. */
    public Operation query(String fixed) {
        return new Operation(id, method, path, fixed, answers, errors, security, limit, cache, timeout);
    }

    /** This operation with one more response. */
    public Operation answers(String status, String... mediaTypes) {
        Map<String, List<String>> more = new LinkedHashMap<>(answers);
        more.put(status, List.of(mediaTypes));
        return new Operation(id, method, path, query, more, errors, security, limit, cache, timeout);
    }

    /** This operation with one more body of an error. */
    public <T> Operation error(String status, String mediaType, Class<T> type, Codec<T> codec) {
        List<ErrorForm<?>> more = new ArrayList<>(errors);
        more.add(new ErrorForm<>(status, mediaType, type, codec));
        return new Operation(id, method, path, query, answers, more, security, limit, cache, timeout);
    }

    /** This operation with one more way in; no scheme at all: for everybody. */
    public Operation secured(Challenge... schemes) {
        List<List<Challenge>> more = new ArrayList<>(security);
        more.add(List.of(schemes));
        return new Operation(id, method, path, query, answers, errors, more, limit, cache, timeout);
    }

    /** This operation with a limit. */
    public Operation limited(RateLimit most) {
        return new Operation(id, method, path, query, answers, errors, security, most, cache, timeout);
    }

    /** This operation with answers that may be kept. */
    public Operation cached(CachePolicy policy) {
        return new Operation(id, method, path, query, answers, errors, security, limit, policy, timeout);
    }

    /** This operation with a time that its handler may take. */
    public Operation timeout(Duration longest) {
        return new Operation(id, method, path, query, answers, errors, security, limit, cache, longest);
    }

    /** Whether nobody gets in without credentials. */
    public boolean isSecured() {
        return !security.isEmpty() && security.stream().noneMatch(List::isEmpty);
    }

    /** The media types of success, in the order of the contract. */
    public List<String> produces() {
        return answers.entrySet().stream()
                .filter(answer -> answer.getKey().startsWith("2"))
                .flatMap(answer -> answer.getValue().stream())
                .distinct()
                .toList();
    }

    /** The key that covers a status: the code, else its range, else {@code default}. */
    public Optional<String> keyFor(int status) {
        return List.of(String.valueOf(status), status / 100 + "XX", "default").stream()
                .filter(answers::containsKey)
                .findFirst();
    }

    /** The typed bodies of the response that covers a status. */
    public List<ErrorForm<?>> errorsFor(int status) {
        return keyFor(status)
                .map(key -> errors.stream()
                        .filter(error -> error.status().equals(key))
                        .toList())
                .orElse(List.of());
    }

    /** {@code GET /parcels}: how people call it. */
    public String signature() {
        return method + " " + path + (query.isEmpty() ? "" : "?" + query);
    }
}
