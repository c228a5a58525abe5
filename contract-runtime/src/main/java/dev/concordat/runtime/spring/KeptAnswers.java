package dev.concordat.runtime.spring;

import dev.concordat.runtime.cache.ServerCache;
import dev.concordat.runtime.http.CachePolicy;
import dev.concordat.runtime.http.Caller;
import dev.concordat.runtime.http.Headers;
import dev.concordat.runtime.http.HttpAnswer;
import dev.concordat.runtime.http.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/** Keeps the answers of operations with {@code x-cache} and forgets those of resources that other methods change. */
final class KeptAnswers {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE", "QUERY");

    /** Choose between an answer and none (RFC 9110, 13.1); they do not change it. */
    private static final Set<String> CONDITIONS =
            Set.of("if-match", "if-none-match", "if-modified-since", "if-unmodified-since", "if-range");

    private final @Nullable ServerCache cache;

    /** Without a cache nothing is kept. */
    KeptAnswers(@Nullable ServerCache cache) {
        this.cache = cache;
    }

    /**
     * Looks for what is kept for a request; all that is needed of it later, when it may be gone, is taken here.
     *
     * @param parameters the header fields that parameters came from: an answer depends on them
     */
    Keeping begin(Operation operation, HttpServletRequest request, ServletCall call, Set<String> parameters) {
        if (cache == null) {
            return Keeping.NOTHING;
        }
        CachePolicy policy = operation.cache();
        boolean hasBody = request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
        ServerCache.Found found = policy == null || policy.maxAge().isZero() || hasBody
                ? null
                : cache.find(
                        policy,
                        resource(request.getRequestURI()),
                        variant(operation, policy, request, call, parameters));
        return new Keeping(
                cache,
                policy,
                found,
                request.getRequestURI(),
                request.getRequestURL().toString(),
                SAFE.contains(request.getMethod()));
    }

    /**
     * What is kept for one request.
     *
     * @param found null: nothing, and nothing will be
     */
    record Keeping(
            @Nullable ServerCache cache,
            @Nullable CachePolicy policy,
            ServerCache.@Nullable Found found,
            String path,
            String url,
            boolean safe) {
        static final Keeping NOTHING = new Keeping(null, null, null, "", "", true);

        /** The answer, if it is kept. */
        @Nullable
        HttpAnswer answer() {
            return found == null ? null : found.answer();
        }

        /** Keeps what a handler answered, or forgets what it changed; answers that leave tasks are made each time. */
        HttpAnswer settled(HttpAnswer answer, ServletCall call) {
            if (cache != null && found != null && policy != null && call.tasks().isEmpty()) {
                cache.keep(found, policy, answer);
            }
            if (cache != null && !safe && answer.status() < 400) {
                changed(answer).forEach(cache::forget);
            }
            return answer;
        }

        /** The resource itself, and those that the answer names (RFC 9111, 4.4) if they are here. */
        private Set<String> changed(HttpAnswer answer) {
            Set<String> paths = new TreeSet<>(Set.of(resource(path)));
            for (String field : List.of("Location", "Content-Location")) {
                answer.headers().first(field).flatMap(this::here).ifPresent(paths::add);
            }
            return paths;
        }

        private Optional<String> here(String reference) {
            try {
                URI base = URI.create(url);
                URI named = base.resolve(reference);
                return Objects.equals(base.getRawAuthority(), named.getRawAuthority())
                        ? Optional.ofNullable(named.getRawPath()).map(KeptAnswers::resource)
                        : Optional.empty();
            } catch (IllegalArgumentException e) {
                return Optional.empty(); // no URI: it names nothing
            }
        }
    }

    /** Two spellings of a path are one resource. */
    private static String resource(String path) {
        return UriUtils.decode(path, StandardCharsets.UTF_8);
    }

    /** What an answer depends on beside its path, each part with its length, so that no two are taken for each other. */
    private static String variant(
            Operation operation,
            CachePolicy policy,
            HttpServletRequest request,
            ServletCall call,
            Set<String> parameters) {
        Headers headers = call.headers();
        List<String> parts = new ArrayList<>(
                List.of(operation.id(), request.getRequestURL().toString(), String.valueOf(request.getQueryString())));
        parts.addAll(lines(headers, "Accept"));
        policy.vary().forEach(name -> parts.addAll(lines(headers, name)));
        parameters.stream()
                .filter(name -> !CONDITIONS.contains(name.toLowerCase(Locale.ROOT)))
                .forEach(name -> parts.addAll(lines(headers, name)));
        if (!policy.isPublic()) {
            Caller caller = call.caller();
            parts.add(caller.name());
            parts.add(new TreeSet<>(caller.authorities()).toString());
            // Callers of one name may differ in what only their credentials say.
            parts.addAll(lines(headers, "Authorization"));
            parts.addAll(lines(headers, "Cookie"));
            operation.security().stream()
                    .flatMap(List::stream)
                    .filter(scheme -> scheme.isApiKey()
                            && "header".equals(scheme.parameters().get("in")))
                    .forEach(key -> parts.addAll(lines(headers, key.parameters().getOrDefault("name", ""))));
        }
        StringBuilder variant = new StringBuilder();
        parts.forEach(part -> variant.append(part.length()).append(':').append(part));
        return variant.toString();
    }

    private static List<String> lines(Headers headers, String name) {
        List<String> lines = new ArrayList<>(headers.all(name));
        lines.add(0, name + ' ' + lines.size());
        return lines;
    }
}
