package dev.concordat.core.generate;

import dev.concordat.core.algebra.Existence;
import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.validate.InstanceValidator;
import dev.concordat.core.validate.Side;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;

/** Turns schemas into JSON values. Same contract, schema and seed: same values. Requests never carry {@code readOnly}
 * members, responses never {@code writeOnly} ones unless that is what a case is about. Safe for use by several threads. */
public final class InstanceGenerator {

    private static final int ATTEMPTS = 8;

    /** Of one question about what was not found by trying: a tenth of a second at most, mostly far less. */
    private static final int STEPS = 3_000;

    private final InstanceValidator validator;
    private final Builder builder;
    private final Texts texts = new Texts();
    private final Existence existence;
    private final Map<SchemaId, Optional<JsonValue>> workedOut = new ConcurrentHashMap<>();
    private final Side side;

    public InstanceGenerator(Contract contract, Side side) {
        this.side = side;
        this.validator = new InstanceValidator(contract, side);
        this.builder = new Builder(contract, side, validator, texts);
        this.existence = new Existence(contract, side, STEPS);
    }

    /**
     * A plausible valid value: examples and defaults where they are valid, otherwise all required and most optional
     * members; where guessing does not lead to one, what the schemas work out to. Empty where none was found within
     * bounds, as for a schema that nothing satisfies.
     */
    public Optional<JsonValue> ordinary(SchemaId schema, long seed) {
        List<SchemaId> schemas = List.of(schema);
        return LongStream.range(0, ATTEMPTS)
                .mapToObj(attempt -> builder.value(schemas, "", new Effort(seed + attempt * 7919, attempt % 2 == 1)))
                .flatMap(Optional::stream)
                .filter(value -> validator.accepts(schema, value))
                .findFirst()
                .or(() -> workedOut.computeIfAbsent(schema, this::workOut));
    }

    private Optional<JsonValue> workOut(SchemaId schema) {
        return quest(schema).any(List.of(schema)) instanceof Existence.Answer.Found found
                ? Optional.of(found.value())
                : Optional.empty();
    }

    private Quest quest(SchemaId schema) {
        return new Quest(existence.afresh(), validator, new Announced(builder), schema);
    }

    /** Valid values at every limit that the schema sets, at every place. */
    public Instances valid(SchemaId schema, long seed) {
        return explore(schema, seed, true);
    }

    /** Invalid values, one for every way to break one limit of the schema, at every place. */
    public Instances invalid(SchemaId schema, long seed) {
        return explore(schema, seed, false);
    }

    /** Another valid value with every call; the same sequence for the same state of {@code random}. */
    public Optional<JsonValue> random(SchemaId schema, RandomGenerator random) {
        return ordinary(schema, random.nextLong());
    }

    private Instances explore(SchemaId schema, long seed, boolean valid) {
        Targets targets = new Targets(validator, schema, valid, quest(schema));
        List<Facet> facets = List.of(
                new TypeFacet(builder, seed),
                new EnumFacet(),
                new NumberFacet(),
                new StringFacet(texts, seed),
                new ArrayFacet(builder, seed),
                new ObjectFacet(builder, seed, side == Side.RESPONSE),
                new BranchFacet(builder, seed));
        new Explorer(builder, facets, seed, targets).explore(schema);
        return targets.toInstances();
    }
}
