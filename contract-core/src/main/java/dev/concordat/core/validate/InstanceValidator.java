package dev.concordat.core.validate;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.Schema;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.pattern.EcmaPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Holds JSON values to the schemas of a contract, as JSON Schema 2020-12 says, with the well-known formats asserted.
 * {@code discriminator} never makes a value valid or invalid (OpenAPI 3.1, 4.8.25); it chooses which branch's violations
 * are told. Safe for use by several threads.
 */
public final class InstanceValidator {

    /** How many violations of one value are told unless said otherwise. */
    public static final int DEFAULT_LIMIT = 100;

    private final Contract contract;
    private final Side side;
    private final int limit;
    private final Visibility visibility;
    private final Map<String, EcmaPattern> patterns = new ConcurrentHashMap<>();

    public InstanceValidator(Contract contract, Side side) {
        this(contract, side, DEFAULT_LIMIT);
    }

    /** @param limit how many violations of one value are told at most */
    public InstanceValidator(Contract contract, Side side, int limit) {
        this.contract = contract;
        this.side = side;
        this.limit = limit;
        this.visibility = new Visibility(contract);
    }

    /** All violations, in the order of the schema's checks and the instance's members; empty for a valid value. */
    public List<Violation> validate(SchemaId schema, JsonValue instance) {
        return judge(schema, schema, instance).violations();
    }

    /**
     * The same for a schema that another one applies to the very instance.
     *
     * @param outermost the first schema that is applied to the instance: what it hides is not required
     */
    public Judgement judge(SchemaId outermost, SchemaId schema, JsonValue instance) {
        Evaluator evaluator = new Evaluator(contract, side, visibility, patterns, limit);
        Application outer = outermost.equals(schema)
                ? null
                : new Application(evaluator, null, contract.schema(outermost), instance, Place.ROOT, false);
        List<Violation> violations =
                List.copyOf(evaluator.apply(outer, schema, instance, Place.ROOT).violations());
        return new Judgement(violations, evaluator.isDecided());
    }

    /**
     * What is said of one instance.
     *
     * @param decided whether every pattern came to an answer; one that took too long counts as no violation
     */
    public record Judgement(List<Violation> violations, boolean decided) {}

    /** Whether there is no violation. */
    public boolean accepts(SchemaId schema, JsonValue instance) {
        return validate(schema, instance).isEmpty();
    }

    /** The patterns of the contract that cannot be read or compiled: such a {@code pattern} accepts every string. */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (Schema schema : contract.schemas().values()) {
            String pattern = schema.string().pattern();
            if (pattern != null) {
                check(pattern, schema.at("pattern"), findings);
            }
            schema.object()
                    .patternProperties()
                    .keySet()
                    .forEach(key -> check(key, schema.at("patternProperties"), findings));
        }
        return findings.stream().sorted().toList();
    }

    private void check(String pattern, SourceLocation location, List<Finding> findings) {
        patterns.computeIfAbsent(pattern, EcmaPattern::compile)
                .problem()
                .ifPresent(problem -> findings.add(Finding.warning(
                        "pattern-unreadable",
                        "the pattern " + Shown.shortened(pattern) + " is not an ECMA-262 pattern: " + problem,
                        "correct it; until then it is not checked",
                        location)));
    }
}
