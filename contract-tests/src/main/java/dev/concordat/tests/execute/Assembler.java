package dev.concordat.tests.execute;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.Operation;
import dev.concordat.core.contract.Parameter;
import dev.concordat.core.contract.ParameterLocation;
import dev.concordat.core.contract.QueryValue;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.wire.EncodedBody;
import dev.concordat.core.wire.EncodedParameter;
import dev.concordat.core.wire.HeaderField;
import dev.concordat.core.wire.Pair;
import dev.concordat.core.wire.ParameterEncoder;
import dev.concordat.core.wire.WireRequest;
import dev.concordat.tests.plan.Step;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts a request together once all its values are known. */
final class Assembler {

    private final Contract contract;
    private final Credentials credentials;

    Assembler(Contract contract, Credentials credentials) {
        this.contract = contract;
        this.credentials = credentials;
    }

    /** The request, empty where a value has no form on the wire. */
    Optional<WireRequest> assemble(
            Step step, String method, Map<Parameter, JsonValue> values, @Nullable EncodedBody body) {
        Operation operation = step.operation();
        String path = operation.path();
        List<String> query = new ArrayList<>();
        operation.fixedQuery().forEach(value -> query.add(encoded(value)));
        List<HeaderField> headers = new ArrayList<>();
        List<String> cookies = new ArrayList<>();
        for (Map.Entry<Parameter, JsonValue> value : values.entrySet()) {
            Parameter parameter = value.getKey();
            Optional<EncodedParameter> encoded = ParameterEncoder.encode(parameter, value.getValue());
            if (encoded.isEmpty()) {
                return Optional.empty();
            }
            switch (parameter.in()) {
                case PATH ->
                    path = path.replace(
                            "{" + parameter.name() + "}", encoded.get().text());
                case QUERY, QUERYSTRING -> encoded.get().pairs().forEach(pair -> query.add(pair.toString()));
                case HEADER ->
                    headers.add(new HeaderField(parameter.name(), encoded.get().text()));
                case COOKIE -> encoded.get().pairs().forEach(pair -> cookies.add(pair.toString()));
            }
        }
        Map<ParameterLocation, List<Pair>> login = credentials.of(contract, step.login());
        login.getOrDefault(ParameterLocation.QUERY, List.of()).forEach(pair -> query.add(pair.toString()));
        login.getOrDefault(ParameterLocation.COOKIE, List.of()).forEach(pair -> cookies.add(pair.toString()));
        login.getOrDefault(ParameterLocation.HEADER, List.of())
                .forEach(pair -> headers.add(new HeaderField(pair.name(), pair.value())));
        if (!cookies.isEmpty()) {
            headers.add(new HeaderField("Cookie", String.join("; ", cookies)));
        }
        if (!step.accept().isEmpty()) {
            headers.add(new HeaderField("Accept", step.accept()));
        }
        if (body != null) {
            headers.add(new HeaderField("Content-Type", body.contentType()));
        }
        for (HeaderField field : credentials.headers()) {
            if (headers.stream().noneMatch(other -> other.is(field.name()))) {
                headers.add(field);
            }
        }
        String target = query.isEmpty() ? path : path + "?" + String.join("&", query);
        return target.contains("{")
                ? Optional.empty()
                : Optional.of(new WireRequest(method, target, headers, body == null ? null : body.content()));
    }

    /** A GET on an address that the service gave, with the credentials of another request. */
    WireRequest follow(Step step, String target) {
        List<HeaderField> headers = new ArrayList<>();
        Map<ParameterLocation, List<Pair>> login = credentials.of(contract, step.login());
        login.getOrDefault(ParameterLocation.HEADER, List.of())
                .forEach(pair -> headers.add(new HeaderField(pair.name(), pair.value())));
        List<String> cookies = new ArrayList<>();
        login.getOrDefault(ParameterLocation.COOKIE, List.of()).forEach(pair -> cookies.add(pair.toString()));
        if (!cookies.isEmpty()) {
            headers.add(new HeaderField("Cookie", String.join("; ", cookies)));
        }
        headers.add(new HeaderField("Accept", "*/*"));
        credentials.headers().stream()
                .filter(field -> headers.stream().noneMatch(other -> other.is(field.name())))
                .forEach(headers::add);
        List<String> query = new ArrayList<>();
        login.getOrDefault(ParameterLocation.QUERY, List.of()).forEach(pair -> query.add(pair.toString()));
        String joined = String.join("&", query);
        return new WireRequest(
                "GET", query.isEmpty() ? target : target + (target.contains("?") ? "&" : "?") + joined, headers, null);
    }

    private static String encoded(QueryValue value) {
        String name = URLEncoder.encode(value.name(), StandardCharsets.UTF_8);
        String text = value.value();
        return text == null ? name : name + "=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
