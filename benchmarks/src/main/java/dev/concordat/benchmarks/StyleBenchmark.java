package dev.concordat.benchmarks;

import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The one-pass styles against each other: how names are matched, who calls the parser, how required is checked. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class StyleBenchmark {
    @Param({"large", "small"})
    public String body = "large";

    private final JsonFactory factory = new JsonFactory();
    private byte[] json = {};
    private boolean large;

    @Setup
    public void prepare() {
        large = body.equals("large");
        json = Payload.bytes(large ? Payload.LARGE : Payload.SMALL);
        ManyCodecs.warm(factory);
    }

    @Benchmark
    public @Nullable Object directSwitch() {
        Violations out = new Violations();
        try (JsonParser in = open()) {
            return large ? DirectSwitch.shipment(in, out) : DirectSwitch.scan(in, out);
        }
    }

    @Benchmark
    public @Nullable Object directMatcher() {
        Violations out = new Violations();
        try (JsonParser in = open()) {
            return large ? DirectMatcher.shipment(in, out) : DirectMatcher.scan(in, out);
        }
    }

    @Benchmark
    public @Nullable Object wrapperSwitch() {
        try (JsonParser parser = parser()) {
            JsonIn in = new JsonIn(parser);
            return large ? WrapperSwitch.shipment(in) : WrapperSwitch.scan(in);
        }
    }

    @Benchmark
    public @Nullable Object wrapperMatcher() {
        try (JsonParser parser = parser()) {
            JsonIn in = new JsonIn(parser);
            return large ? WrapperMatcher.shipment(in) : WrapperMatcher.scan(in);
        }
    }

    @Benchmark
    public @Nullable Object wrapperNullCheck() {
        try (JsonParser parser = parser()) {
            JsonIn in = new JsonIn(parser);
            return large ? WrapperNullCheck.shipment(in) : WrapperNullCheck.scan(in);
        }
    }

    private JsonParser open() {
        JsonParser parser = parser();
        parser.nextToken();
        return parser;
    }

    private JsonParser parser() {
        return factory.createParser(ObjectReadContext.empty(), json);
    }
}
