package dev.concordat.tests.plan;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.MediaType;
import dev.concordat.core.contract.Operation;
import dev.concordat.core.contract.Parameter;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.generate.Instance;
import dev.concordat.core.generate.InstanceGenerator;
import dev.concordat.core.generate.Instances;
import dev.concordat.core.generate.Unreached;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.validate.Side;
import dev.concordat.core.wire.BodyEncoder;
import dev.concordat.core.wire.BodyReadings;
import dev.concordat.core.wire.TypedText;
import dev.concordat.tests.judge.Judge;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The operation under plan, with all that its cases are made from. */
public record Subject(
        Contract contract,
        Operation operation,
        PlanOptions options,
        StepBuilder steps,
        Binder binder,
        InstanceGenerator generator,
        Judge judge) {

    /**
     * The ordinary valid request; every index gives other values. Only for operations without an obstacle.
     *
     * @param fresh whether it changes something, and so needs resources of its own
     */
    public Step base(int index, boolean fresh) {
        return steps.build(binder, operation, Set.of(), seed(index), resources(index, fresh))
                .orElseThrow();
    }

    /** The same without a body, for cases that bring their own. */
    public Step bare(int index, boolean fresh) {
        return steps.bare(binder, operation, Set.of(), seed(index), resources(index, fresh))
                .orElseThrow();
    }

    /** The ordinary request of another operation on the same resources, empty where none can be made. */
    public Optional<Step> other(Operation other, int index) {
        return steps.build(binder, other, Set.of(), seed(index), seed(index));
    }

    /** The same for another operation. */
    Subject of(Operation other) {
        return new Subject(contract, other, options, steps, binder, generator, judge);
    }

    /** The operation that reads what this one changes: GET on the same path. */
    public Optional<Operation> reader() {
        return contract.operations().stream()
                .filter(other -> other.method().equals("GET") && other.path().equals(operation.path()))
                .findFirst();
    }

    /** The operation that reads one thing of the collection that this operation adds to. */
    public Optional<Operation> itemReader() {
        return contract.operations().stream()
                .filter(other -> other.method().equals("GET")
                        && other.path().startsWith(operation.path() + "/{")
                        && other.path().indexOf('/', operation.path().length() + 1) < 0)
                .findFirst();
    }

    /**
     * The request for an item of the collection that names the one which an earlier leg has created, and no other.
     *
     * @param leg of the creation
     */
    public Step itemOf(Step reader, int leg) {
        String path = reader.operation().path();
        return Resource.of(contract.operations()).stream()
                .filter(resource -> resource.itemPath().equals(path))
                .findFirst()
                .map(resource -> resource.named(reader, leg))
                .orElse(reader);
    }

    /** Credentials of somebody that an operation takes; anonymous ones where it asks for none; empty: there are none. */
    public Optional<Login> login(Operation operation, Identity identity) {
        return steps.login(operation, identity);
    }

    /** A body of this operation; references to other things are bound to existing ones. */
    public Draft draft(MediaType type, JsonValue value, int index) {
        return steps.bodies().draft(binder, operation, type, value, seed(index));
    }

    /** The seed of what is created for a case: cases that change nothing can share it. */
    public long resources(int index, boolean fresh) {
        return fresh && !isSafe() ? seed(index) : seed(-1);
    }

    public long seed(int index) {
        return Seeds.of(options.seed(), operation.key(), index);
    }

    /** Valid instances; targets out of reach are noted as not tested. */
    List<Instance> valid(Cases cases, SchemaId schema, Place place) {
        return reached(cases, generator.valid(schema, seed(0)), place, Phase.BOUNDARY, "valid");
    }

    /** Instances that break one keyword each, likewise. */
    List<Instance> invalid(Cases cases, SchemaId schema, Place place) {
        return reached(cases, generator.invalid(schema, seed(1)), place, Phase.NEGATIVE, "invalid");
    }

    private static List<Instance> reached(Cases cases, Instances instances, Place place, Phase phase, String kind) {
        for (Unreached target : instances.unreached()) {
            Place there = new Place(place.in(), place.name(), target.pointer());
            String reason = target.impossible() ? "proved impossible: " + target.reason() : target.reason();
            cases.skip(phase, there + ", " + kind + " side of " + target.keyword(), reason);
        }
        return instances.instances();
    }

    TypedText typedText() {
        return new TypedText(contract, (schema, value) -> judge.accepts(schema, value, Side.REQUEST));
    }

    public boolean isValid(SchemaId schema, JsonValue value) {
        return judge.accepts(schema, value, Side.REQUEST);
    }

    /** Whether a body is valid as it arrives: an empty array leaves no trace in a form. */
    boolean arrivesValid(MediaType type, JsonValue value) {
        SchemaId schema = type.schema();
        if (schema == null || !isValid(schema, value)) {
            return false;
        }
        return BodyEncoder.encode(contract, type, value)
                .map(encoded -> BodyReadings.of(typedText(), type, encoded))
                .filter(readings ->
                        readings.isEmpty() || readings.stream().anyMatch(reading -> isValid(schema, reading)))
                .isPresent();
    }

    public static Place place(Parameter parameter, String pointer) {
        return new Place(parameter.in().keyword(), parameter.name(), pointer);
    }

    /** Whether a case of this operation leaves the service as it was. */
    public boolean isSafe() {
        return Set.of("GET", "HEAD", "OPTIONS", "QUERY", "TRACE").contains(operation.method());
    }
}
