package dev.concordat.tests;

import dev.concordat.core.contract.Operation;
import dev.concordat.core.graph.Selection;
import dev.concordat.core.wire.HeaderField;
import dev.concordat.tests.execute.TransportLimits;
import dev.concordat.tests.load.LoadOptions;
import dev.concordat.tests.plan.Identity;
import dev.concordat.tests.plan.Phase;
import dev.concordat.tests.plan.Shard;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a run needs beside the contract.
 *
 * @param url the base URL that the contract's paths are appended to
 * @param seed the source of all generated values
 * @param maxCasesPerOperation upper bound of cases an operation
 * @param bearer a token for all bearer schemes, "" for none
 * @param apiKeys values of API keys by the name of their header, query or cookie parameter
 * @param auth credentials by security scheme: token, key, or {@code user:password}
 * @param others the same of other users than the one that requests are sent for, by what is special about them
 * @param headers fields added to every request
 * @param fixtures known good values by parameter name
 * @param operations the operations to test: keys, signatures, or {@code tag:NAME}; empty: all
 * @param excluded the operations not to test, named likewise
 * @param phases the parts of the plan to run
 * @param fuzz how much to add that is random
 * @param load how much load to put on the service, null: none
 * @param known keys of findings that an earlier run has shown, see {@link Baseline}
 * @param shard the part of the run that is this one
 * @param timeLimits longest time of an answer by key or signature of the operation; "" for all others
 */
public record VerifyOptions(
        String url,
        long seed,
        int maxCasesPerOperation,
        String bearer,
        Map<String, String> apiKeys,
        Map<String, String> auth,
        Map<Identity, Map<String, String>> others,
        List<HeaderField> headers,
        Map<String, String> fixtures,
        Set<String> operations,
        Set<String> excluded,
        Set<Phase> phases,
        FuzzBudget fuzz,
        Shard shard,
        @Nullable LoadOptions load,
        Set<String> known,
        TransportLimits limits,
        Map<String, Duration> timeLimits) {

    public static final int DEFAULT_CASES = 500;

    public VerifyOptions {
        url = url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
        apiKeys = ordered(apiKeys);
        auth = ordered(auth);
        Map<Identity, Map<String, String>> copies = new EnumMap<>(Identity.class);
        others.forEach((identity, own) -> copies.put(identity, ordered(own)));
        others = Collections.unmodifiableMap(copies);
        headers = List.copyOf(headers);
        fixtures = ordered(fixtures);
        operations = Set.copyOf(operations);
        excluded = Set.copyOf(excluded);
        phases = Set.copyOf(phases);
        known = Set.copyOf(known);
        timeLimits = Map.copyOf(timeLimits);
    }

    /** The defaults. */
    public static VerifyOptions of(String url) {
        return new Changes(url).done();
    }

    public VerifyOptions withSeed(long other) {
        return with(changes -> changes.seed = other);
    }

    public VerifyOptions withMaxCasesPerOperation(int other) {
        return with(changes -> changes.maxCasesPerOperation = other);
    }

    public VerifyOptions withBearer(String other) {
        return with(changes -> changes.bearer = other);
    }

    public VerifyOptions withApiKeys(Map<String, String> others) {
        return with(changes -> changes.apiKeys = others);
    }

    public VerifyOptions withAuth(Map<String, String> others) {
        return with(changes -> changes.auth = others);
    }

    /** Adds the credentials of another user. */
    public VerifyOptions withAuth(Identity identity, Map<String, String> others) {
        return with(changes -> {
            Map<Identity, Map<String, String>> all = new EnumMap<>(Identity.class);
            all.putAll(changes.others);
            all.put(identity, others);
            changes.others = all;
        });
    }

    public VerifyOptions withHeaders(List<HeaderField> others) {
        return with(changes -> changes.headers = others);
    }

    public VerifyOptions withFixtures(Map<String, String> others) {
        return with(changes -> changes.fixtures = others);
    }

    public VerifyOptions withOperations(Set<String> others) {
        return with(changes -> changes.operations = others);
    }

    public VerifyOptions withExcluded(Set<String> others) {
        return with(changes -> changes.excluded = others);
    }

    public VerifyOptions withPhases(Set<Phase> others) {
        return with(changes -> changes.phases = others);
    }

    public VerifyOptions withFuzz(FuzzBudget other) {
        return with(changes -> changes.fuzz = other);
    }

    public VerifyOptions withShard(Shard other) {
        return with(changes -> changes.shard = other);
    }

    public VerifyOptions withLoad(@Nullable LoadOptions other) {
        return with(changes -> changes.load = other);
    }

    public VerifyOptions withKnown(Set<String> others) {
        return with(changes -> changes.known = others);
    }

    public VerifyOptions withLimits(TransportLimits others) {
        return with(changes -> changes.limits = others);
    }

    public VerifyOptions withTimeLimits(Map<String, Duration> others) {
        return with(changes -> changes.timeLimits = others);
    }

    /** How long an answer of an operation may take, null: as long as it likes. */
    @Nullable
    Duration timeLimit(Operation operation) {
        Duration own = timeLimits.get(operation.key());
        Duration signature = own == null ? timeLimits.get(operation.signature()) : own;
        return signature == null ? timeLimits.get("") : signature;
    }

    /** The operations to test. */
    Selection selection() {
        return new Selection(operations, excluded);
    }

    private VerifyOptions with(Consumer<Changes> change) {
        Changes changes = new Changes(url);
        changes.seed = seed;
        changes.maxCasesPerOperation = maxCasesPerOperation;
        changes.bearer = bearer;
        changes.apiKeys = apiKeys;
        changes.auth = auth;
        changes.others = others;
        changes.headers = headers;
        changes.fixtures = fixtures;
        changes.operations = operations;
        changes.excluded = excluded;
        changes.phases = phases;
        changes.fuzz = fuzz;
        changes.shard = shard;
        changes.load = load;
        changes.known = known;
        changes.limits = limits;
        changes.timeLimits = timeLimits;
        change.accept(changes);
        return changes.done();
    }

    private static Map<String, String> ordered(Map<String, String> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /** The options while one of them is being set; starts with the defaults. */
    private static final class Changes {
        private final String url;
        private long seed;
        private int maxCasesPerOperation = DEFAULT_CASES;
        private String bearer = "";
        private Map<String, String> apiKeys = Map.of();
        private Map<String, String> auth = Map.of();
        private Map<Identity, Map<String, String>> others = Map.of();
        private List<HeaderField> headers = List.of();
        private Map<String, String> fixtures = Map.of();
        private Set<String> operations = Set.of();
        private Set<String> excluded = Set.of();
        private Set<Phase> phases = EnumSet.allOf(Phase.class);
        private FuzzBudget fuzz = FuzzBudget.NONE;
        private Shard shard = Shard.WHOLE;
        private @Nullable LoadOptions load;
        private Set<String> known = Set.of();
        private TransportLimits limits = TransportLimits.DEFAULT;
        private Map<String, Duration> timeLimits = Map.of();

        private Changes(String url) {
            this.url = url;
        }

        private VerifyOptions done() {
            return new VerifyOptions(
                    url,
                    seed,
                    maxCasesPerOperation,
                    bearer,
                    apiKeys,
                    auth,
                    others,
                    headers,
                    fixtures,
                    operations,
                    excluded,
                    phases,
                    fuzz,
                    shard,
                    load,
                    known,
                    limits,
                    timeLimits);
        }
    }
}
