package dev.concordat.tests.pact;

import au.com.dius.pact.core.model.ContentType;
import au.com.dius.pact.core.model.IRequest;
import dev.concordat.core.route.PathText;
import dev.concordat.core.wire.Content;
import dev.concordat.core.wire.HeaderField;
import dev.concordat.core.wire.Percent;
import dev.concordat.core.wire.WireRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Turns the request of an interaction into what is sent. */
public final class PactRequests {

    private static final String CONTENT_TYPE = "Content-Type";

    /** Set by the transport itself, whatever a pact says. */
    private static final Set<String> CONNECTION_HEADERS =
            Set.of("connection", "content-length", "expect", "host", "transfer-encoding", "upgrade");

    private PactRequests() {}

    /**
     * The request as it is sent.
     *
     * @param credentials put in place of the pact's own
     */
    public static WireRequest of(IRequest request, PactCredentials credentials) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        request.getHeaders().forEach((name, values) -> headers.put(name, String.join(", ", values)));
        Content body =
                request.getBody().isPresent() ? Content.of(request.getBody().orEmpty()) : null;
        if (body != null && !headers.containsKey(CONTENT_TYPE)) {
            ContentType detected = request.getBody().getContentType();
            headers.put(
                    CONTENT_TYPE,
                    ContentType.getUNKNOWN().equals(detected) ? "application/octet-stream" : detected.toString());
        }
        credentials.replaceIn(headers);
        List<HeaderField> fields = new ArrayList<>();
        headers.forEach((name, value) -> {
            if (!CONNECTION_HEADERS.contains(name.toLowerCase(Locale.ROOT))) {
                fields.add(new HeaderField(name, value));
            }
        });
        return new WireRequest(request.getMethod(), target(request), fields, body);
    }

    private static String target(IRequest request) {
        String path = request.getPath().startsWith("/") ? request.getPath() : "/" + request.getPath();
        StringBuilder target = new StringBuilder(PathText.canonicalPath(path));
        char separator = '?';
        for (Map.Entry<String, ? extends Iterable<@Nullable String>> parameter :
                request.getQuery().entrySet()) {
            for (String value : parameter.getValue()) {
                target.append(separator).append(Percent.encode(parameter.getKey()));
                if (value != null) {
                    target.append('=').append(Percent.encode(value));
                }
                separator = '&';
            }
        }
        return target.toString();
    }
}
