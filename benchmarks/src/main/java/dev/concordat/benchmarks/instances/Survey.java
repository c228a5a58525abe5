package dev.concordat.benchmarks.instances;

import dev.concordat.benchmarks.corpus.Document;
import dev.concordat.benchmarks.differ.Groups;
import dev.concordat.benchmarks.differ.IndependentValidator;
import dev.concordat.benchmarks.differ.Reason;
import dev.concordat.benchmarks.differ.Traits;
import dev.concordat.core.contract.Contract;
import dev.concordat.core.finding.Result;
import dev.concordat.core.generate.Instance;
import dev.concordat.core.generate.InstanceGenerator;
import dev.concordat.core.generate.Instances;
import dev.concordat.core.generate.Unreached;
import dev.concordat.core.load.LoadedContract;
import dev.concordat.core.validate.Side;
import dev.concordat.tests.judge.DocumentValidator;
import dev.concordat.tests.judge.Opinion;
import dev.concordat.tests.judge.SecondOpinion;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One document: valid and invalid instances of its schemas, and what two validators of other origin say of them. */
final class Survey {

    /**
     * What is generated.
     *
     * @param instances of a document, at most
     * @param seconds after which no further schema is begun
     */
    record Settings(int instances, long seed, int seconds) {}

    /** Seeds for one schema: others repeat what was there. */
    private static final int ROUNDS = 100;

    private static final String BOUNDED = ".*(left out|not looked at|not followed further|were not reached).*";

    private final Contract contract;
    private final Settings settings;
    private final List<Root> roots;
    private final Map<String, SecondOpinion> opinions = new LinkedHashMap<>();
    private final Map<Side, InstanceGenerator> generators = new EnumMap<>(Side.class);
    private final long start = System.nanoTime();
    private final Map<Root, Traits> traits = new HashMap<>();
    private final boolean repaired;
    private final Groups explained = new Groups();
    private final Groups disagreements = new Groups();
    private final Groups unreached = new Groups();
    private int valid;
    private int invalid;
    private int agreed;
    private int targets;
    private int bounded;
    private int impossible;
    private long slowest;

    private Survey(LoadedContract loaded, boolean repaired, Settings settings) {
        this.contract = loaded.contract();
        this.repaired = repaired;
        this.settings = settings;
        this.roots = Root.of(loaded.contract());
        opinions.put("networknt", new DocumentValidator(loaded.spec()));
        opinions.put("harrel", new IndependentValidator(loaded.spec()));
        for (Side side : Side.values()) {
            generators.put(side, new InstanceGenerator(loaded.contract(), side));
        }
    }

    static Row of(Document document, Settings settings) {
        Result<LoadedContract> read = document.read();
        LoadedContract loaded = read.value();
        return loaded == null
                ? Row.failed(document.name(), "not readable")
                : new Survey(loaded, !read.findings().isEmpty(), settings).run(document.name());
    }

    private Row run(String name) {
        for (int round = 0; round < ROUNDS && goesOn(); round++) {
            for (Root root : roots) {
                if (goesOn()) {
                    explore(root, round);
                }
            }
        }
        return new Row(
                name,
                "",
                roots.size(),
                valid,
                invalid,
                agreed,
                targets,
                bounded,
                impossible,
                (int) (slowest / 1_000_000),
                (int) ((System.nanoTime() - start) / 1_000_000_000),
                explained,
                disagreements,
                unreached);
    }

    private boolean goesOn() {
        return valid + invalid < settings.instances()
                && (System.nanoTime() - start) / 1_000_000_000 < settings.seconds();
    }

    private void explore(Root root, int round) {
        InstanceGenerator generator = Objects.requireNonNull(generators.get(root.side()));
        for (boolean good : List.of(true, false)) {
            long began = System.nanoTime();
            long seed = settings.seed() + round;
            Instances found = good ? generator.valid(root.schema(), seed) : generator.invalid(root.schema(), seed);
            long each =
                    (System.nanoTime() - began) / Math.max(1, found.instances().size());
            slowest = Math.max(slowest, each);
            if (round == 0) {
                count(root, good, found);
            }
            for (Instance instance : found.instances()) {
                valid += good ? 1 : 0;
                invalid += good ? 0 : 1;
                agreed += judge(root, good, instance) ? 1 : 0;
            }
        }
    }

    /** What was to be reached does not depend on the seed. */
    private void count(Root root, boolean good, Instances found) {
        targets += found.instances().size();
        for (Unreached target : found.unreached()) {
            if (target.impossible()) {
                impossible++;
            } else if (target.reason().matches(BOUNDED)) {
                bounded++;
            } else {
                targets++;
                String why = target.reason()
                        .substring(target.reason().lastIndexOf(':') + 1)
                        .strip();
                unreached.add(
                        (good ? "valid " : "invalid ") + target.keyword() + ": " + why,
                        root.side() + " " + root.schema() + " at " + target.pointer() + ": " + target.reason());
            }
        }
    }

    private boolean judge(Root root, boolean good, Instance instance) {
        boolean agreed = true;
        for (Map.Entry<String, SecondOpinion> opinion : opinions.entrySet()) {
            Opinion said = opinion.getValue().of(root.schema(), instance.value(), root.side());
            if (said != (good ? Opinion.VALID : Opinion.INVALID)) {
                agreed = false;
                disagree(root, good, instance, opinion.getKey(), said);
            }
        }
        return agreed;
    }

    private void disagree(Root root, boolean good, Instance instance, String who, Opinion said) {
        Traits used = traits.computeIfAbsent(root, any -> Traits.of(root.schema(), contract, repaired, false));
        Reason reason = Explanation.of(who, said, good, instance, used);
        String kind = who + (said == Opinion.UNKNOWN ? " cannot tell" : good ? " refuses" : " accepts") + ": "
                + (good ? "valid at " : "") + instance.keyword();
        String sample = root.side() + " " + root.schema() + " " + instance.pointer() + " " + instance.reason() + " "
                + instance.value().toJson();
        if (reason == null) {
            disagreements.add(kind, sample);
        } else {
            explained.add(reason.text(), who + " " + sample);
        }
    }
}
