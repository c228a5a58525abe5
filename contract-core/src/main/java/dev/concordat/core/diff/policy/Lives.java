package dev.concordat.core.diff.policy;

import dev.concordat.core.contract.Operation;
import dev.concordat.core.contract.Parameter;
import dev.concordat.core.contract.Schema;
import dev.concordat.core.diff.Correspondence;
import dev.concordat.core.diff.Correspondence.Member;
import dev.concordat.core.diff.Correspondence.Part;
import dev.concordat.core.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the documents say of the lives of operations, parameters and properties. */
final class Lives {

    /**
     * What one document says of a part.
     *
     * @param extensions its {@code x-} members
     */
    record Life(boolean deprecated, Map<String, JsonValue> extensions) {

        @Nullable
        Sunset sunset() {
            return Sunset.of(extensions);
        }

        Stability stability() {
            return Stability.of(extensions);
        }
    }

    private Lives() {}

    /** All parts that can be deprecated. */
    static List<Part<Life>> of(Correspondence parts) {
        return Stream.of(
                        parts.operations().stream().map(part -> lives(part, Lives::of)),
                        parts.parameters().stream().map(part -> lives(part, Lives::of)),
                        parts.members().stream().map(part -> lives(part, Lives::of)))
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
