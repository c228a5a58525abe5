package dev.concordat.benchmarks.twins;

import dev.concordat.core.contract.Parameter;
import dev.concordat.core.contract.ParameterLocation;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.parse.JsonDocument;
import dev.concordat.core.wire.Content;
import dev.concordat.core.wire.EncodedParameter;
import dev.concordat.core.wire.HeaderField;
import dev.concordat.core.wire.ParameterEncoder;
import dev.concordat.core.wire.WireRequest;
import dev.concordat.core.wire.WireResponse;
import dev.concordat.tests.plan.Pointers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Changes one thing of a request or of a response. */
final class Requests {

    private Requests() {}

    static Optional<JsonValue> json(@Nullable Content body) {
        return body == null || body.isEmpty()
                ? Optional.empty()
                : body.utf8()
                        .flatMap(text -> Optional.ofNullable(
                                JsonDocument.parse("body", text).value()));
    }

    static WireRequest withBody(WireRequest request, JsonValue value) {
        return new WireRequest(request.method(), request.target(), request.headers(), Content.of(value.toJson()));
    }

    static WireRequest withTarget(WireRequest request, String target) {
        return new WireRequest(request.method(), target, request.headers(), request.body());
    }

    static WireRequest withMethod(WireRequest request, String method) {
        List<HeaderField> headers = request.headers().stream()
                .filter(field -> !field.is("Content-Type"))
                .toList();
        return new WireRequest(method, request.target(), headers, null);
    }

    /** The request with a field set, or without it where the value is null. */
    static WireRequest withHeader(WireRequest request, String name, @Nullable String value) {
        List<HeaderField> headers = changed(request.headers(), name, value);
        return new WireRequest(request.method(), request.target(), headers, request.body());
    }

    static WireResponse withHeader(WireResponse response, String name, @Nullable String value) {
        return new WireResponse(
                response.status(), changed(response.headers(), name, value), response.body(), response.complete());
    }

    private static List<HeaderField> changed(List<HeaderField> headers, String name, @Nullable String value) {
        List<HeaderField> changed = new ArrayList<>(headers);
        changed.removeIf(field -> field.is(name));
        if (value != null) {
            changed.add(new HeaderField(name, value));
        }
        return changed;
    }

    static WireResponse withStatus(WireResponse response, int status) {
        return new WireResponse(status, response.headers(), response.body(), response.complete());
    }

    static WireResponse withBody(WireResponse response, JsonValue value) {
        return new WireResponse(response.status(), response.headers(), Content.of(value.toJson()), true);
    }

    /** The request with a member of its JSON body set, empty where there is no such body. */
    static Optional<WireRequest> with(WireRequest request, String pointer, JsonValue value) {
        return json(request.body())
                .flatMap(body -> Optional.ofNullable(Pointers.set(body, pointer, value)))
                .map(body -> withBody(request, body));
    }

    /** The request with a query or header parameter set; null leaves it out. Empty where the value cannot be sent. */
    static Optional<WireRequest> with(WireRequest request, Parameter parameter, @Nullable JsonValue value) {
        Optional<EncodedParameter> encoded = value == null
                ? Optional.of(new EncodedParameter(parameter, List.of()))
                : ParameterEncoder.encode(parameter, value);
        if (encoded.isEmpty()) {
            return Optional.empty();
        }
        if (parameter.in() == ParameterLocation.HEADER) {
            return Optional.of(withHeader(
                    request,
                    parameter.name(),
                    value == null ? null : encoded.get().text()));
        }
        if (parameter.in() != ParameterLocation.QUERY) {
            return Optional.empty();
        }
        List<String> query = new ArrayList<>(query(request));
        query.removeIf(pair -> isOf(pair, parameter.name()));
        encoded.get().pairs().forEach(pair -> query.add(pair.toString()));
        String joined = query.isEmpty() ? "" : "?" + String.join("&", query);
        return Optional.of(withTarget(request, request.path() + joined));
    }

    /** Whether a query parameter or header is there. */
    static boolean has(WireRequest request, Parameter parameter) {
        return parameter.in() == ParameterLocation.HEADER
                ? request.header(parameter.name()).isPresent()
                : query(request).stream().anyMatch(pair -> isOf(pair, parameter.name()));
    }

    static List<String> query(WireRequest request) {
        int question = request.target().indexOf('?');
        return question < 0
                ? List.of()
                : List.of(request.target().substring(question + 1).split("&", -1));
    }

    private static boolean isOf(String pair, String name) {
        return pair.equals(name) || pair.startsWith(name + "=") || pair.startsWith(name + "[");
    }
}
