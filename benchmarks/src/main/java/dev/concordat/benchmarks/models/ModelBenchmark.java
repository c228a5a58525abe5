package dev.concordat.benchmarks.models;

import com.networknt.schema.Schema;
import dev.concordat.runtime.json.Codec;
import dev.concordat.runtime.json.JsonIn;
import dev.concordat.runtime.violation.Place;
import dev.concordat.runtime.violation.Violations;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
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

/** Bytes to a model, and what is wrong with them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ModelBenchmark {

    /** Names the folder with the compiled models. */
    static final String FOLDER = "concordat.benchmarks.models";

    @Param({"flat", "nested", "unions", "list", "patterns"})
    public String shape = "flat";

    @Param({"true", "false"})
    public boolean valid = true;

    private final JsonMapper mapper = JsonMapper.builder().build();
    private final ValidatorFactory validators = Validation.buildDefaultValidatorFactory();
    private final Validator validator = validators.getValidator();
    private byte[] json = {};
    private @Nullable URLClassLoader loader;
    private @Nullable Codec<?> codec;
    private @Nullable Class<?> peer;
    private @Nullable Schema schema;

    @Setup
    public void prepare() throws IOException, ReflectiveOperationException {
        Shape chosen = Shape.of(shape);
        json = chosen.body(valid).getBytes(StandardCharsets.UTF_8);
        Path folder = Path.of(Objects.requireNonNull(System.getProperty(FOLDER)));
        loader = new URLClassLoader(new URL[] {folder.resolve("classes").toUri().toURL()});
        codec = (Codec<?>) loader.loadClass(CompiledModels.OURS + ".codec." + chosen.schema() + "Codec")
                .getField("INSTANCE")
                .get(null);
        peer = loader.loadClass(CompiledModels.PEER + "." + chosen.schema());
        schema = ModelSchema.of(Files.readString(folder.resolve(CompiledModels.JSON)), chosen.schema());
        if (valid == concordat() instanceof Violations
                || valid == jacksonNetworknt() instanceof Collection
                || valid != ((Collection<?>) jacksonHibernate()).isEmpty()) {
            throw new IllegalStateException("whoever is measured says of " + shape + " what is not true");
        }
    }

    @TearDown
    public void close() throws IOException {
        validators.close();
        Objects.requireNonNull(loader).close();
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

    /** Binding to the peer's classes, without validation. */
    @Benchmark
    public Object jackson() {
        return mapper.readValue(json, Objects.requireNonNull(peer));
    }

    /** The same, and what Bean Validation says to its annotations. */
    @Benchmark
    public Object jacksonHibernate() {
        return validator.validate(mapper.readValue(json, Objects.requireNonNull(peer)));
    }

    /** Validation of a tree by the schema and, where it is valid, binding of the tree. */
    @Benchmark
    public Object jacksonNetworknt() {
        JsonNode tree = mapper.readTree(json);
        var errors = Objects.requireNonNull(schema).validate(tree);
        return errors.isEmpty() ? mapper.treeToValue(tree, Objects.requireNonNull(peer)) : errors;
    }

    /** The generated codec: binding and validation in one pass. */
    @Benchmark
    public Object concordat() {
        Violations violations = new Violations();
        Object value = JsonIn.read(Objects.requireNonNull(codec), json, Place.BODY, null, violations);
        return value == null ? violations : value;
    }
}
