package dev.concordat.core.wire;

import dev.concordat.core.contract.Parameter;
import dev.concordat.core.contract.ParameterLocation;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.parse.JsonDocument;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads an encoded parameter back under the style rules of the contract, in every way a conforming server may read it:
 * as text, as a number, as a list, as members. Nothing is known of the value that was meant.
 */
public final class ParameterReadings {

    private ParameterReadings() {}

    /** Every reading of what stands in the request; none where the parameter left no trace. */
    public static List<JsonValue> of(TypedText typed, EncodedParameter encoded) {
        Parameter parameter = encoded.parameter();
        List<Pair> pairs = encoded.pairs();
        if (pairs.isEmpty()) {
            return List.of();
        }
        if (parameter.content() != null) {
            return serialised(encoded);
        }
        SchemaId schema = parameter.valueSchema();
        Set<JsonValue> readings = new LinkedHashSet<>();
        if (pairs.size() == 1) {
            for (String raw : withoutPrefix(parameter, pairs.get(0).value())) {
                readings.addAll(TextReadings.of(Percent.decode(raw)));
                if (parameter.in() == ParameterLocation.HEADER || parameter.in() == ParameterLocation.COOKIE) {
                    readings.addAll(TextReadings.of(raw));
                }
                for (String delimiter : delimiters(parameter)) {
                    readings.add(typed.array(schema, split(raw, delimiter)));
                    addObjects(typed, schema, split(raw, delimiter), readings);
                }
            }
        }
        readings.add(typed.array(
                schema, pairs.stream().map(pair -> Percent.decode(pair.value())).toList()));
        readings.add(typed.object(schema, members(parameter, pairs)));
        return List.copyOf(readings);
    }

    private static List<JsonValue> serialised(EncodedParameter encoded) {
        String raw = encoded.text();
        String text = encoded.parameter().in() == ParameterLocation.HEADER ? raw : Percent.decode(raw);
        JsonValue value = JsonDocument.parse("parameter", text).value();
        return value == null ? TextReadings.of(text) : List.of(value);
    }

    /** The text of label and matrix styles with and without what the style puts in front. */
    private static List<String> withoutPrefix(Parameter parameter, String raw) {
        return switch (parameter.style()) {
            case LABEL -> raw.startsWith(".") ? List.of(raw.substring(1)) : List.of(raw);
            case MATRIX -> {
                String prefix = ";" + Percent.encode(parameter.name()) + "=";
                yield raw.startsWith(prefix) ? List.of(raw.substring(prefix.length())) : List.of(raw);
            }
            default -> List.of(raw);
        };
    }

    private static List<String> delimiters(Parameter parameter) {
        return switch (parameter.style()) {
            case SIMPLE, FORM, COOKIE -> List.of(",");
            case LABEL -> List.of(",", ".");
            case MATRIX -> List.of(",", ";" + Percent.encode(parameter.name()) + "=", ";");
            case SPACE_DELIMITED -> List.of(" ", "+", ",");
            case PIPE_DELIMITED -> List.of("|", ",");
            case DEEP_OBJECT -> List.of();
        };
    }

    /** Splits after decoding; values with encoded delimiters are never sent as valid ones. */
    private static List<String> split(String raw, String delimiter) {
        String text = Percent.decode(raw);
        return text.isEmpty() ? List.of() : List.of(text.split(Pattern.quote(delimiter), -1));
    }

    private static void addObjects(
            TypedText typed, @Nullable SchemaId schema, List<String> parts, Set<JsonValue> readings) {
        Map<String, List<String>> equals = new LinkedHashMap<>();
        for (String part : parts) {
            int equal = part.indexOf('=');
            if (equal > 0) {
                equals.put(part.substring(0, equal), List.of(part.substring(equal + 1)));
            }
        }
        if (!equals.isEmpty()) {
            readings.add(typed.object(schema, equals));
        }
        if (parts.size() % 2 == 0 && !parts.isEmpty()) {
            Map<String, List<String>> flat = new LinkedHashMap<>();
            for (int i = 0; i < parts.size(); i += 2) {
                flat.put(parts.get(i), List.of(parts.get(i + 1)));
            }
            readings.add(typed.object(schema, flat));
        }
    }

    private static Map<String, List<String>> members(Parameter parameter, List<Pair> pairs) {
        Map<String, List<String>> members = new LinkedHashMap<>();
        for (Pair pair : pairs) {
            String name = Percent.decode(pair.name());
            String prefix = parameter.name() + "[";
            if (name.startsWith(prefix) && name.endsWith("]")) {
                name = name.substring(prefix.length(), name.length() - 1);
            }
            members.computeIfAbsent(name, key -> new ArrayList<>()).add(Percent.decode(pair.value()));
        }
        return members;
    }
}
