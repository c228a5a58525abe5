package dev.concordat.runtime.assertion;

import dev.concordat.runtime.json.AnyValue;
import dev.concordat.runtime.json.Codec;
import dev.concordat.runtime.json.JsonIn;
import dev.concordat.runtime.json.JsonKind;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.JsonValue;
import dev.concordat.runtime.json.Scalar;
import dev.concordat.runtime.violation.PointedReport;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A codec of values of which more is demanded than the codec itself checks. */
public final class Asserted<T> implements Codec<T> {
    private final Supplier<? extends Codec<T>> codec;
    private final Assertion assertion;
    private final String schema;

    private Asserted(Supplier<? extends Codec<T>> codec, Assertion assertion, String schema) {
        this.codec = codec;
        this.assertion = assertion;
        this.schema = schema;
    }

    /**
     * A codec that exists.
     *
     * @param schema where the conditions stand, see {@link dev.concordat.runtime.violation.SchemaLocations}
     */
    public static <T> Codec<T> of(Codec<T> codec, Assertion assertion, String schema) {
        return new Asserted<>(() -> codec, assertion, schema);
    }

    /** Asks for the codec at each use: codecs that need each other must not wait for each other at class loading. */
    public static <T> Codec<T> of(Supplier<? extends Codec<T>> codec, Assertion assertion, String schema) {
        return new Asserted<>(codec, assertion, schema);
    }

    /** A string, number or boolean of which more is demanded; also read from plain text. */
    public static <T> Scalar<T> of(Scalar<T> scalar, Assertion assertion, String schema) {
        return new AssertedScalar<>(scalar, assertion, schema);
    }

    @Override
    public Set<JsonKind> kinds() {
        return codec.get().kinds();
    }

    @Override
    public @Nullable T read(JsonIn in) {
        Codec<T> plain = codec.get();
        // In text, what is a number and what a string is known only once it is read; and a tree is one already.
        boolean afterwards = in.isUntyped() || plain instanceof AnyValue;
        JsonValue ahead = afterwards ? null : in.ahead();
        T value = plain.read(in);
        if (!afterwards) {
            check(ahead, in);
        } else if (value != null) {
            check(tree(plain, value), in);
        }
        return value;
    }

    @Override
    public void write(T value, JsonOut out) {
        if (out.checks()) {
            check(tree(codec.get(), value), out);
        }
        codec.get().write(value, out);
    }

    private static <T> @Nullable JsonValue tree(Codec<T> codec, T value) {
        return value instanceof JsonValue tree ? tree : JsonOut.tree(codec, value);
    }

    private void check(@Nullable JsonValue value, PointedReport report) {
        if (value != null) {
            Subject.breaches(assertion, value, report.patterns())
                    .forEach(breach -> report.condition(breach.pointer(), breach.keyword(), breach.limit(), schema));
        }
    }
}
