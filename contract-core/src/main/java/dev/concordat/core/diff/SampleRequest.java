package dev.concordat.core.diff;

import dev.concordat.core.contract.MediaType;
import dev.concordat.core.contract.Operation;
import dev.concordat.core.contract.Parameter;
import dev.concordat.core.contract.ParameterLocation;
import dev.concordat.core.contract.QueryValue;
import dev.concordat.core.contract.RequestBody;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.contract.SecurityScheme;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.validate.Side;
import dev.concordat.core.wire.EncodedParameter;
import dev.concordat.core.wire.Pair;
import dev.concordat.core.wire.ParameterEncoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** The smallest request of an operation as HTTP text, with one part chosen to show something. */
final class SampleRequest {

    private final Roles roles;
    private final Operation operation;
    private final Map<Parameter, EncodedParameter> parameters = new LinkedHashMap<>();

    SampleRequest(Roles roles, Operation operation) {
        this.roles = roles;
        this.operation = operation;
    }

    /** The request that is necessary. */
    String text() {
        RequestBody body = operation.requestBody();
        return body != null && body.required() && !body.content().isEmpty()
                ? withBody(body.content().get(0))
                : withoutBody();
    }

    String at(String server) {
        return text().replaceFirst(" ", " " + Matcher.quoteReplacement(server));
    }

    String withoutBody() {
        return head().stripTrailing();
    }

    String withBody(MediaType type) {
        return withBody(type, null);
    }

    /** @param value null: any valid one */
    String withBody(MediaType type, @Nullable JsonValue value) {
        JsonValue body = value == null ? sample(type.schema()).orElse(null) : value;
        return head() + HttpText.body(roles.giving().contract(), type, body);
    }

    /** The request with one parameter as it is given, whatever it needs else. */
    String with(EncodedParameter parameter) {
        SampleRequest other = new SampleRequest(roles, operation);
        other.parameters.put(parameter.parameter(), parameter);
        return other.text();
    }

    private Optional<JsonValue> sample(@Nullable SchemaId schema) {
        return schema == null
                ? Optional.empty()
                : roles.giving().generator(Side.REQUEST).ordinary(schema, 0);
    }

    private String head() {
        Map<Parameter, EncodedParameter> encoded = new LinkedHashMap<>();
        for (Parameter parameter : operation.parameters()) {
            EncodedParameter chosen = parameters.get(parameter);
            Optional<EncodedParameter> value = chosen != null
                    ? Optional.of(chosen)
                    : parameter.required()
                            ? sample(parameter.valueSchema())
                                    .flatMap(sample -> ParameterEncoder.encode(parameter, sample))
                            : Optional.empty();
            value.ifPresent(each -> encoded.put(parameter, each));
        }
        String path = operation.path();
        List<String> query = new ArrayList<>();
        operation
                .fixedQuery()
                .forEach(value -> query.add(QueryValue.text(List.of(value)).substring(1)));
        StringBuilder headers = new StringBuilder();
        for (EncodedParameter each : encoded.values()) {
            ParameterLocation in = each.parameter().in();
            switch (in) {
                case PATH -> path = path.replace("{" + each.parameter().name() + "}", each.text());
                case QUERY, QUERYSTRING ->
                    each.pairs().stream().map(Pair::toString).forEach(query::add);
                case HEADER -> headers.append(each.parameter().name() + ": " + each.text() + "\n");
                case COOKIE -> headers.append("Cookie: " + each.parameter().name() + "=" + each.text() + "\n");
            }
        }
        credentials(query, headers);
        return operation.method() + " " + path + (query.isEmpty() ? "" : "?" + String.join("&", query)) + "\n"
                + headers;
    }

    private void credentials(List<String> query, StringBuilder headers) {
        if (operation.allowsAnonymous()) {
            return;
        }
        for (String name : operation.security().get(0).schemes().keySet()) {
            SecurityScheme scheme = roles.giving().contract().securitySchemes().get(name);
            if (scheme == null) {
                continue;
            }
            if (scheme.isBearer()) {
                headers.append("Authorization: Bearer TOKEN\n");
            } else if (scheme.type() == SecurityScheme.Type.HTTP) {
                headers.append("Authorization: " + scheme.httpScheme() + " CREDENTIALS\n");
            } else if (scheme.in() == ParameterLocation.QUERY) {
                query.add(scheme.parameterName() + "=KEY");
            } else if (scheme.type() == SecurityScheme.Type.API_KEY) {
                String text = scheme.in() == ParameterLocation.COOKIE
                        ? "Cookie: " + scheme.parameterName() + "=KEY\n"
                        : scheme.parameterName() + ": KEY\n";
                headers.append(text);
            }
        }
    }
}
