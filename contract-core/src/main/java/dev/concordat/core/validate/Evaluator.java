package dev.concordat.core.validate;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.Schema;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.pattern.EcmaPattern;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One run over one instance: applies schemas, within bounds of depth and work. */
final class Evaluator {

    private static final int MAX_DEPTH = 600;
    private static final int MAX_WORK = 500_000;

    /** In the order in which violations of one place are told; {@code unevaluated*} reads what the others leave. */
    private static final List<KeywordCheck> CHECKS = List.of(
            new TypeCheck(),
            new EnumCheck(),
            new NumberCheck(),
            new StringCheck(),
            new FormatCheck(),
            new ArraySizeCheck(),
            new ItemsCheck(),
            new ContainsCheck(),
            new ObjectSizeCheck(),
            new RequiredCheck(),
            new PropertiesCheck(),
            new PropertyNamesCheck(),
            new DependentSchemasCheck(),
            new ReferenceCheck(),
            new AllOfCheck(),
            new AnyOfCheck(),
            new OneOfCheck(),
            new NotCheck(),
            new ConditionalCheck(),
            new UnevaluatedItemsCheck(),
            new UnevaluatedPropertiesCheck(),
            new WriteOnlyCheck());

    private final Contract contract;
    private final Side side;
    private final Visibility visibility;
    private final Map<String, EcmaPattern> patterns;
    private final int limit;
    private int depth;
    private int work;
    private boolean decided = true;

    Evaluator(Contract contract, Side side, Visibility visibility, Map<String, EcmaPattern> patterns, int limit) {
        this.contract = contract;
        this.side = side;
        this.visibility = visibility;
        this.patterns = patterns;
        this.limit = limit;
    }

    Application apply(@Nullable Application outer, SchemaId id, JsonValue instance, Place place) {
        Schema schema = contract.schema(id);
        boolean secret = (outer != null && outer.isSecret()) || visibility.isSecret(id);
        Application application = new Application(this, outer, schema, instance, place, secret);
        if (depth >= MAX_DEPTH || work++ >= MAX_WORK) {
            application.report("$ref", "not decided: the schema refers to itself too often for this value");
            return application;
        }
        depth++;
        if (schema.never()) {
            application.report("false", "nothing is allowed here");
        } else {
            CHECKS.forEach(check -> check.check(application));
        }
        depth--;
        return application;
    }

    Side side() {
        return side;
    }

    int limit() {
        return limit;
    }

    Visibility visibility() {
        return visibility;
    }

    Contract contract() {
        return contract;
    }

    EcmaPattern.Match match(String source, String text) {
        EcmaPattern pattern = patterns.computeIfAbsent(source, EcmaPattern::compile);
        EcmaPattern.Match match = pattern.find(text);
        decided &= match != EcmaPattern.Match.UNDECIDED || pattern.problem().isPresent();
        return match;
    }

    /** Whether every pattern that can be read came to an answer. */
    boolean isDecided() {
        return decided;
    }
}
