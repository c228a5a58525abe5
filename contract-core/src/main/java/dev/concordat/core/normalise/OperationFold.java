package dev.concordat.core.normalise;

import dev.concordat.core.contract.Callback;
import dev.concordat.core.contract.Operation;
import dev.concordat.core.contract.Parameter;
import dev.concordat.core.contract.ParameterLocation;
import dev.concordat.core.finding.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Folds two operations of one route into one, and collects what they contradict each other in. */
final class OperationFold {

    private final Alternatives alternatives;
    private final List<String> contradictions = new ArrayList<>();

    OperationFold(Alternatives alternatives) {
        this.alternatives = alternatives;
    }

    /** What one operation cannot say for both; empty: {@link #fold} gave an operation that stands for both. */
    List<String> contradictions() {
        return contradictions;
    }

    /** The operation that takes what either takes and answers what either answers. */
    Operation fold(Operation first, Operation second) {
        if (!first.security().equals(second.security())) {
            contradictions.add("security");
        }
        if (!first.servers().equals(second.servers())) {
            contradictions.add("servers");
        }
        MessageFold messages = new MessageFold(alternatives, contradictions);
        Set<Finding> faults = new LinkedHashSet<>(first.faults());
        faults.addAll(second.faults());
        return new Operation(
                first.method(),
                first.path(),
                first.fixedQuery(),
                first.operationId() == null ? second.operationId() : first.operationId(),
                Stream.concat(first.tags().stream(), second.tags().stream())
                        .distinct()
                        .toList(),
                first.summary() == null ? second.summary() : first.summary(),
                description(first, second),
                first.deprecated() && second.deprecated(),
                parameters(first.parameters(), second.parameters()),
                messages.body(first.requestBody(), second.requestBody()),
                messages.responses(first.responses(), second.responses()),
                first.security(),
                first.servers(),
                callbacks(first.callbacks(), second.callbacks()),
                first.extensions(),
                List.copyOf(faults),
                first.location());
    }

    /** What the first says, then the summary and description of the second. */
    private static @Nullable String description(Operation first, Operation second) {
        String text = Stream.of(first.description(), second.summary(), second.description())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n\n"));
        return text.isEmpty() ? null : text;
    }

    private List<Callback> callbacks(List<Callback> first, List<Callback> second) {
        List<Callback> callbacks = new ArrayList<>(first);
        for (Callback callback : second) {
            if (first.stream().anyMatch(known -> known.name().equals(callback.name()))) {
                contradictions.add("the callback \"" + callback.name() + "\"");
            }
            callbacks.add(callback);
        }
        return callbacks;
    }

    private List<Parameter> parameters(List<Parameter> first, List<Parameter> second) {
        Map<String, Parameter> others = new LinkedHashMap<>();
        second.forEach(parameter -> others.put(key(parameter), parameter));
        List<Parameter> folded = new ArrayList<>();
        for (Parameter parameter : first) {
            Parameter other = others.remove(key(parameter));
            folded.add(other == null ? parameter.withRequired(false) : parameter(parameter, other));
        }
        others.values().forEach(parameter -> folded.add(parameter.withRequired(false)));
        return folded;
    }

    /** Names of headers are compared without case (RFC 9110, 5.1). */
    private static String key(Parameter parameter) {
        boolean header = parameter.in() == ParameterLocation.HEADER;
        return parameter.in() + " " + (header ? parameter.name().toLowerCase(Locale.ROOT) : parameter.name());
    }

    private Parameter parameter(Parameter first, Parameter second) {
        boolean plain = alternatives.isPlain(first.schema());
        boolean exploded = first.explode() == second.explode() || plain || alternatives.isPlain(second.schema());
        if (first.style() != second.style()
                || !exploded
                || first.allowReserved() != second.allowReserved()
                || first.content() != null
                || second.content() != null) {
            contradictions.add("the layout of the " + first.in().keyword() + " parameter " + first.name());
            return first;
        }
        return new Parameter(
                first.name(),
                first.in(),
                first.description(),
                first.required() && second.required(),
                first.deprecated() && second.deprecated(),
                first.style(),
                plain ? second.explode() : first.explode(),
                first.allowReserved(),
                first.allowEmptyValue() || second.allowEmptyValue(),
                alternatives.of(first.schema(), second.schema(), first.location()),
                null,
                Stream.concat(first.examples().stream(), second.examples().stream())
                        .toList(),
                first.extensions(),
                first.location());
    }
}
