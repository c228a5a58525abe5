package dev.concordat.benchmarks;

import java.math.BigDecimal;
import java.nio.CharBuffer;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The price of one leaf value, token included: each benchmark reads an array of 32. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(LeafBenchmark.COUNT)
public class LeafBenchmark {
    static final int COUNT = 32;

    private final JsonFactory factory = new JsonFactory();
    private final byte[] uuids = array("\"7f5d4c1e-2f4a-4e38-9a6b-0f1a2b3c4d5e\"");
    private final byte[] dateTimes = array("\"2026-02-01T10:00:00Z\"");
    private final byte[] decimals = array("123.45");
    private final byte[] statuses = array("\"in-transit\"");
    private final byte[] skus = array("\"AB123450\"");

    @Benchmark
    public void uuidText(Blackhole out) {
        read(uuids, out, LeafBenchmark::text);
    }

    @Benchmark
    public void uuidJdk(Blackhole out) {
        read(uuids, out, in -> UUID.fromString(text(in)));
    }

    @Benchmark
    public void uuidOurs(Blackhole out) {
        read(uuids, out, in -> Formats.uuid(text(in)));
    }

    @Benchmark
    public void uuidOursNoString(Blackhole out) {
        read(uuids, out, in -> Formats.uuid(chars(in)));
    }

    @Benchmark
    public void dateTimeText(Blackhole out) {
        read(dateTimes, out, LeafBenchmark::text);
    }

    @Benchmark
    public void dateTimeJdk(Blackhole out) {
        read(dateTimes, out, in -> OffsetDateTime.parse(text(in)));
    }

    @Benchmark
    public void dateTimeOurs(Blackhole out) {
        read(dateTimes, out, in -> Formats.dateTime(text(in)));
    }

    @Benchmark
    public void decimalDouble(Blackhole out) {
        read(decimals, out, JsonParser::getDoubleValue);
    }

    @Benchmark
    public void decimalBig(Blackhole out) {
        read(decimals, out, JsonParser::getDecimalValue);
    }

    @Benchmark
    public void decimalText(Blackhole out) {
        read(decimals, out, in -> new BigDecimal(text(in)));
    }

    @Benchmark
    public void enumText(Blackhole out) {
        read(statuses, out, LeafBenchmark::text);
    }

    @Benchmark
    public void enumSwitch(Blackhole out) {
        read(statuses, out, in -> Payload.Status.of(text(in)));
    }

    @Benchmark
    public void enumMap(Blackhole out) {
        read(statuses, out, in -> Payload.Status.byMap(text(in)));
    }

    @Benchmark
    public void patternText(Blackhole out) {
        read(skus, out, LeafBenchmark::text);
    }

    @Benchmark
    public void patternJdk(Blackhole out) {
        read(skus, out, in -> Payload.SKU_PATTERN.matcher(text(in)).find());
    }

    private void read(byte[] json, Blackhole out, Function<JsonParser, @Nullable Object> leaf) {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                out.consume(leaf.apply(parser));
            }
        }
    }

    private static String text(JsonParser in) {
        return in.getString();
    }

    private static CharSequence chars(JsonParser in) {
        return CharBuffer.wrap(in.getStringCharacters(), in.getStringOffset(), in.getStringLength());
    }

    private static byte[] array(String item) {
        return Payload.bytes(Collections.nCopies(COUNT, item).toString());
    }
}
