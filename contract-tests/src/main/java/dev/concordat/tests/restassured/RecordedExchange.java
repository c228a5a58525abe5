package dev.concordat.tests.restassured;

import dev.concordat.core.route.BasePaths;
import dev.concordat.core.wire.Content;
import dev.concordat.core.wire.Exchange;
import dev.concordat.core.wire.HeaderField;
import dev.concordat.core.wire.Percent;
import dev.concordat.core.wire.WireRequest;
import dev.concordat.core.wire.WireResponse;
import io.restassured.http.Cookie;
import io.restassured.http.Header;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What REST Assured sent and received.
 *
 * @param basePath what the test says stands before the paths of the contract
 * @param bodyKnown false where REST Assured does not show what it sends: streams, files and multipart
 */
record RecordedExchange(Exchange exchange, String basePath, boolean bodyKnown) {

    static RecordedExchange of(FilterableRequestSpecification request, Response response, boolean multipart) {
        URI uri = URI.create(request.getURI());
        String query = uri.getRawQuery();
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        Content body = body(request);
        boolean opaque = multipart || (body == null && request.getBody() != null);
        WireRequest sent =
                new WireRequest(request.getMethod(), query == null ? path : path + "?" + query, headers(request), body);
        List<HeaderField> fields = new ArrayList<>();
        for (Header header : response.getHeaders()) {
            fields.add(new HeaderField(header.getName(), header.getValue()));
        }
        WireResponse received =
                new WireResponse(response.getStatusCode(), fields, Content.of(response.asByteArray()), true);
        String base = BasePaths.path(request.getBaseUri()) + BasePaths.path(request.getBasePath());
        return new RecordedExchange(new Exchange(sent, received), base, !opaque);
    }

    private static List<HeaderField> headers(FilterableRequestSpecification request) {
        List<HeaderField> fields = new ArrayList<>();
        for (Header header : request.getHeaders()) {
            fields.add(new HeaderField(header.getName(), header.getValue() == null ? "" : header.getValue()));
        }
        boolean typed = fields.stream().anyMatch(field -> field.is("Content-Type"));
        if (!typed && request.getContentType() != null) {
            fields.add(new HeaderField("Content-Type", request.getContentType()));
        }
        List<String> cookies = new ArrayList<>();
        for (Cookie cookie : request.getCookies()) {
            cookies.add(cookie.getName() + "=" + (cookie.getValue() == null ? "" : cookie.getValue()));
        }
        if (!cookies.isEmpty()) {
            fields.add(new HeaderField("Cookie", String.join("; ", cookies)));
        }
        return fields;
    }

    private static @Nullable Content body(FilterableRequestSpecification request) {
        Object body = request.getBody();
        if (body instanceof String text) {
            return Content.of(text);
        }
        if (body instanceof byte[] bytes) {
            return Content.of(bytes);
        }
        Map<String, ?> form = request.getFormParams();
        return body == null && !form.isEmpty()
                ? Content.of(form.entrySet().stream()
                        .flatMap(field -> values(field.getValue()).stream()
                                .map(value -> Percent.encode(field.getKey()) + "=" + Percent.encode(value)))
                        .collect(Collectors.joining("&")))
                : null;
    }

    private static List<String> values(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of(value == null ? "" : value.toString());
    }
}
