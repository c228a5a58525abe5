package dev.concordat.core.diff.policy;

import dev.concordat.core.contract.Operation;
import dev.concordat.core.contract.Parameter;
import dev.concordat.core.contract.Schema;
import dev.concordat.core.diff.Correspondence;
import dev.concordat.core.diff.Correspondence.Member;
import dev.concordat.core.diff.Correspondence.Part;
import dev.concordat.core.json.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a document says of the life of an operation, parameter or property.
 *
 * @param extensions its {@code x-} members
 */
public record Life(boolean deprecated, Map<String, JsonValue> extensions) {

    public Life {
        extensions = Collections.unmodifiableMap(new LinkedHashMap<>(extensions));
    }

    /** From when on the part may be gone; null where nothing is said. */
    public @Nullable Sunset sunset() {
        return Sunset.of(extensions);
    }

    Stability stability() {
        return Stability.of(extensions);
    }

    /** All parts that can be deprecated. */
    public static List<Part<Life>> of(Correspondence parts) {
        return Stream.of(
                        parts.operations().stream().map(part -> lives(part, Life::of)),
                        parts.parameters().stream().map(part -> lives(part, Life::of)),
                        parts.members().stream().map(part -> lives(part, Life::of)))
                .flatMap(Function.identity())
                .toList();
    }

    private static <T> Part<Life> lives(Part<T> part, Function<T, Life> life) {
        T before = part.before();
        T after = part.after();
        return new Part<>(
                part.site(),
                part.place(),
                before == null ? null : life.apply(before),
                after == null ? null : life.apply(after),
                part.then(),
                part.now());
    }

    static Life of(Operation operation) {
        return new Life(operation.deprecated(), operation.extensions());
    }

    private static Life of(Parameter parameter) {
        return new Life(parameter.deprecated(), parameter.extensions());
    }

    /** A reference may say it as well as what it leads to. */
    private static Life of(Member member) {
        Schema schema = member.schema();
        Schema target = member.target();
        Map<String, JsonValue> extensions = new LinkedHashMap<>(target.extensions());
        extensions.putAll(schema.extensions());
        return new Life(
                schema.annotations().deprecated() || target.annotations().deprecated(), extensions);
    }
}
