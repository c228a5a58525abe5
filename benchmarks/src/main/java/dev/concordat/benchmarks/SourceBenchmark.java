package dev.concordat.benchmarks;

import java.io.ByteArrayInputStream;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** One style, the large body: where the text comes from, what duplicate detection and violations cost. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class SourceBenchmark {
    private final JsonFactory factory = new JsonFactory();
    private final JsonFactory strict = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private final byte[] bytes = Payload.bytes(Payload.LARGE);
    private final byte[] invalid = Payload.bytes(Payload.INVALID);

    @Benchmark
    public @Nullable Object bytes() {
        return read(factory.createParser(ObjectReadContext.empty(), bytes));
    }

    @Benchmark
    public @Nullable Object string() {
        return read(factory.createParser(ObjectReadContext.empty(), Payload.LARGE));
    }

    @Benchmark
    public @Nullable Object stream() {
        return read(factory.createParser(ObjectReadContext.empty(), new ByteArrayInputStream(bytes)));
    }

    @Benchmark
    public @Nullable Object duplicateDetection() {
        return read(strict.createParser(ObjectReadContext.empty(), bytes));
    }

    /** Twelve violations with their pointers; divide by twelve for the price of one. */
    @Benchmark
    public Object invalid() {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), invalid)) {
            JsonIn in = new JsonIn(parser);
            WrapperSwitch.shipment(in);
            return in.violations().list();
        }
    }

    private static @Nullable Object read(JsonParser source) {
        try (source) {
            return WrapperSwitch.shipment(new JsonIn(source));
        }
    }
}
