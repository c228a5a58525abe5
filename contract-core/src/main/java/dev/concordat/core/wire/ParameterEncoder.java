package dev.concordat.core.wire;

import dev.concordat.core.contract.Parameter;
import dev.concordat.core.contract.ParameterLocation;
import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonNull;
import dev.concordat.core.json.JsonNumber;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Writes a parameter's value as its style says (OpenAPI 3.1, 4.8.12.3 and 4.8.12.4). What has no form on the wire
 * (null, nested values, an empty path segment, control characters in a header) gives nothing.
 */
public final class ParameterEncoder {

    private final Parameter parameter;
    private final UnaryOperator<String> escape;

    private ParameterEncoder(Parameter parameter) {
        this.parameter = parameter;
        this.escape = parameter.in() == ParameterLocation.HEADER ? UnaryOperator.identity() : Percent::encode;
    }

    /** The encoded value, empty where it cannot be sent. */
    public static Optional<EncodedParameter> encode(Parameter parameter, JsonValue value) {
        Optional<List<Pair>> pairs = new ParameterEncoder(parameter).pairs(value);
        return pairs.map(list -> new EncodedParameter(parameter, list)).filter(Sendable::isSendable);
    }

    private Optional<List<Pair>> pairs(JsonValue value) {
        String name = parameter.name();
        if (parameter.content() != null) {
            return one(name, escape.apply(value.toJson()));
        }
        return switch (parameter.style()) {
            case SIMPLE -> simple(value, ",", ",", "").flatMap(text -> one(name, text));
            case LABEL ->
                simple(value, parameter.explode() ? "." : ",", ",", ".").flatMap(text -> one(name, text));
            case MATRIX -> matrix(value).flatMap(text -> one(name, text));
            case FORM, COOKIE -> form(value, ",");
            case SPACE_DELIMITED -> form(value, "%20");
            case PIPE_DELIMITED -> form(value, "%7C");
            case DEEP_OBJECT -> deep(value);
        };
    }

    private static Optional<List<Pair>> one(String name, String text) {
        return Optional.of(List.of(new Pair(name, text)));
    }

    private Optional<String> simple(JsonValue value, String between, String flat, String prefix) {
        if (value instanceof JsonArray array) {
            return items(array, between).map(text -> prefix + text);
        }
        if (value instanceof JsonObject object) {
            Optional<List<Pair>> members = members(object);
            return members.map(pairs -> prefix
                    + String.join(
                            parameter.explode() ? between : flat,
                            pairs.stream()
                                    .map(pair -> pair.name() + (parameter.explode() ? "=" : ",") + pair.value())
                                    .toList()));
        }
        return scalar(value).map(text -> prefix + escape.apply(text));
    }

    private Optional<String> matrix(JsonValue value) {
        String name = ";" + escape.apply(parameter.name());
        if (value instanceof JsonArray array) {
            return parameter.explode()
                    ? items(array, name + "=").map(text -> name + "=" + text)
                    : items(array, ",").map(text -> name + "=" + text);
        }
        if (value instanceof JsonObject object && parameter.explode()) {
            return members(object)
                    .map(pairs -> ";"
                            + String.join(
                                    ";", pairs.stream().map(Pair::toString).toList()));
        }
        return simple(value, ",", ",", "").map(text -> name + "=" + text);
    }

    private Optional<List<Pair>> form(JsonValue value, String delimiter) {
        String name = escape.apply(parameter.name());
        if (value instanceof JsonArray array) {
            if (!parameter.explode()) {
                return array.items().isEmpty()
                        ? Optional.of(List.of())
                        : items(array, delimiter).flatMap(text -> one(name, text));
            }
            List<Pair> pairs = new ArrayList<>();
            for (JsonValue item : array.items()) {
                Optional<String> text = scalar(item);
                if (text.isEmpty()) {
                    return Optional.empty();
                }
                pairs.add(new Pair(name, escape.apply(text.get())));
            }
            return Optional.of(pairs);
        }
        if (value instanceof JsonObject object) {
            Optional<List<Pair>> members = members(object);
            if (parameter.explode() || members.isEmpty()) {
                return members;
            }
            return one(
                    name,
                    String.join(
                            delimiter,
                            members.get().stream()
                                    .map(pair -> pair.name() + delimiter + pair.value())
                                    .toList()));
        }
        return scalar(value).flatMap(text -> one(name, escape.apply(text)));
    }

    private Optional<List<Pair>> deep(JsonValue value) {
        if (!(value instanceof JsonObject object)) {
            return Optional.empty();
        }
        String name = escape.apply(parameter.name());
        return members(object)
                .map(pairs -> pairs.stream()
                        .map(pair -> new Pair(name + "%5B" + pair.name() + "%5D", pair.value()))
                        .toList());
    }

    private Optional<String> items(JsonArray array, String delimiter) {
        List<String> texts = new ArrayList<>();
        for (JsonValue item : array.items()) {
            Optional<String> text = scalar(item);
            if (text.isEmpty()) {
                return Optional.empty();
            }
            texts.add(escape.apply(text.get()));
        }
        return Optional.of(String.join(delimiter, texts));
    }

    private Optional<List<Pair>> members(JsonObject object) {
        List<Pair> pairs = new ArrayList<>();
        for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
            Optional<String> text = scalar(member.getValue());
            if (text.isEmpty()) {
                return Optional.empty();
            }
            pairs.add(new Pair(escape.apply(member.getKey()), escape.apply(text.get())));
        }
        return Optional.of(pairs);
    }

    /** The text of a value that is neither nested nor null; those have no defined form. */
    static Optional<String> scalar(JsonValue value) {
        if (value instanceof JsonString string) {
            return Sendable.hasLoneSurrogate(string.value()) ? Optional.empty() : Optional.of(string.value());
        }
        if (value instanceof JsonNumber number) {
            return Math.abs((long) number.value().scale()) > 400
                    ? Optional.empty()
                    : Optional.of(number.value().toPlainString());
        }
        if (value instanceof JsonNull || value instanceof JsonArray || value instanceof JsonObject) {
            return Optional.empty();
        }
        return Optional.of(value.toJson());
    }
}
