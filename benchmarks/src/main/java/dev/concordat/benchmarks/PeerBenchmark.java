package dev.concordat.benchmarks;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Objects;
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
import org.openjdk.jmh.annotations.TearDown;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What others do with the same bodies; {@code StyleBenchmark} holds the counterpart. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class PeerBenchmark {
    @Param({"large", "small"})
    public String body = "large";

    private final JsonMapper mapper = JsonMapper.builder().build();
    private final ValidatorFactory validators = Validation.buildDefaultValidatorFactory();
    private final Validator validator = validators.getValidator();
    private Class<?> type = Payload.Shipment.class;
    private byte[] json = {};
    private @Nullable Schema schema;

    @Setup
    public void prepare() {
        boolean large = body.equals("large");
        type = large ? Payload.Shipment.class : Payload.Scan.class;
        json = Payload.bytes(large ? Payload.LARGE : Payload.SMALL);
        schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(large ? Payload.LARGE_SCHEMA : Payload.SMALL_SCHEMA);
    }

    @TearDown
    public void close() {
        validators.close();
    }

    /** The floor: every token seen and every string decoded, nothing kept. */
    @Benchmark
    public int tokens() {
        int sum = 0;
        try (JsonParser parser = mapper.tokenStreamFactory().createParser(ObjectReadContext.empty(), json)) {
            for (JsonToken token; (token = parser.nextToken()) != null; ) {
                sum += token == JsonToken.VALUE_STRING ? parser.getStringLength() : 1;
            }
        }
        return sum;
    }

    /** Binding without validation. */
    @Benchmark
    public Object databind() {
        return mapper.readValue(json, type);
    }

    @Benchmark
    public Object hibernateValidator() {
        Object value = mapper.readValue(json, type);
        var violations = validator.validate(value);
        if (!violations.isEmpty()) {
            throw new IllegalStateException(violations.toString());
        }
        return value;
    }

    @Benchmark
    public Object networknt() {
        JsonNode tree = mapper.readTree(json);
        var errors = Objects.requireNonNull(schema).validate(tree);
        if (!errors.isEmpty()) {
            throw new IllegalStateException(errors.toString());
        }
        return mapper.treeToValue(tree, type);
    }
}
