package dev.concordat.tests.pact;

import au.com.dius.pact.core.model.ContentType;
import au.com.dius.pact.core.model.IRequest;
import dev.concordat.core.route.PathText;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The request of an interaction as it is sent. */
final class PactRequest {

    private static final String CONTENT_TYPE = "Content-Type";

    private final String method;
    private final URI uri;
    private final Map<String, String> headers;
    private final byte @Nullable [] body;

    private PactRequest(String method, URI uri, Map<String, String> headers, byte @Nullable [] body) {
        this.method = method;
        this.uri = uri;
        this.headers = headers;
        this.body = body;
    }

    /**
     * Builds the request.
     *
     * @param url base URL of the service
     * @param replacing set in place of the pact's own headers
     */
    static PactRequest of(IRequest request, URI url, Map<String, String> replacing) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        request.getHeaders().forEach((name, values) -> headers.put(name, String.join(", ", values)));
        byte @Nullable [] body =
                request.getBody().isPresent() ? request.getBody().orEmpty() : null;
        if (body != null && !headers.containsKey(CONTENT_TYPE)) {
            ContentType detected = request.getBody().getContentType();
            headers.put(
                    CONTENT_TYPE,
                    ContentType.getUNKNOWN().equals(detected) ? "application/octet-stream" : detected.toString());
        }
        headers.putAll(replacing);
        return new PactRequest(request.getMethod(), URI.create(base(url) + target(request)), headers, body);
    }

    private static String base(URI url) {
        String text = url.toString();
        return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }

    private static String target(IRequest request) {
        String path = request.getPath().startsWith("/") ? request.getPath() : "/" + request.getPath();
        StringBuilder target = new StringBuilder(PathText.canonicalPath(path));
        char separator = '?';
        for (Map.Entry<String, ? extends Iterable<@Nullable String>> parameter :
                request.getQuery().entrySet()) {
            for (String value : parameter.getValue()) {
                target.append(separator).append(encode(parameter.getKey()));
                if (value != null) {
                    target.append('=').append(encode(value));
                }
                separator = '&';
            }
        }
        return target.toString();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    String method() {
        return method;
    }

    URI uri() {
        return uri;
    }

    Map<String, String> headers() {
        return headers;
    }

    byte @Nullable [] body() {
        return body;
    }
}
