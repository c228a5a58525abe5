package dev.concordat.benchmarks.differ;

import dev.concordat.benchmarks.corpus.Document;
import dev.concordat.core.fetch.FileDocuments;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Result;
import dev.concordat.core.finding.Severity;
import dev.concordat.core.generate.InstanceGenerator;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.load.ContractLoader;
import dev.concordat.core.load.LoadedContract;
import dev.concordat.core.validate.InstanceValidator;
import dev.concordat.core.validate.Side;
import dev.concordat.generator.Compiled;
import dev.concordat.generator.Generation;
import dev.concordat.generator.GeneratorOptions;
import dev.concordat.generator.Refused;
import dev.concordat.generator.render.BundledTemplates;
import dev.concordat.generator.type.TypeModel;
import dev.concordat.generator.type.TypeOptions;
import dev.concordat.runtime.json.JsonIn;
import dev.concordat.runtime.violation.Place;
import dev.concordat.runtime.violation.Violations;
import dev.concordat.tests.judge.DocumentValidator;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** One document: its codecs against three validators, on values around each schema. */
final class Comparison {

    /**
     * What is compared.
     *
     * @param instances for each schema
     * @param exact whether schemas are taken at their word
     * @param seconds after which no further schema is begun
     */
    record Settings(int instances, long seed, boolean exact, int seconds) {}

    private static final Set<String> ASSUMPTIONS = Set.of("type-assumed", "closed-part", "repeated-alternative");

    private final Settings settings;
    private final TypeModel model;
    private final boolean repaired;
    private final boolean assumed;
    private final DocumentValidator networknt;
    private final IndependentValidator harrel;
    private final Map<Side, InstanceValidator> core = new EnumMap<>(Side.class);
    private final Map<Side, InstanceGenerator> generators = new EnumMap<>(Side.class);
    private final Groups disagreements = new Groups();
    private final Groups explained = new Groups();
    private final Groups changed = new Groups();
    private final Groups dropped = new Groups();
    private int instances;
    private int agreements;
    private int written;

    private Comparison(Result<LoadedContract> result, boolean assumed, TypeModel model, Settings settings) {
        LoadedContract loaded = result.orElseThrow();
        this.repaired = !result.findings().isEmpty();
        this.assumed = assumed;
        this.settings = settings;
        this.model = model;
        this.networknt = new DocumentValidator(loaded.spec());
        this.harrel = new IndependentValidator(loaded.spec());
        for (Side side : Side.values()) {
            core.put(side, new InstanceValidator(loaded.contract(), side));
            generators.put(side, new InstanceGenerator(loaded.contract(), side));
        }
    }

    static Report of(Document document, Settings settings) {
        long start = System.nanoTime();
        FileDocuments files =
                new FileDocuments(Objects.requireNonNull(document.main().getParent()));
        GeneratorOptions options = new GeneratorOptions(
                "com.example",
                new TypeOptions(false, settings.exact(), false, List.of()),
                new BundledTemplates(),
                Refused.SKIP);
        Result<LoadedContract> loaded =
                ContractLoader.loadParts(files, document.main().toUri());
        Result<Compiled> result = loaded.then(contract -> Generation.compile(contract, options));
        Compiled compiled = result.value();
        if (compiled == null) {
            return Report.failed(
                    document.name(),
                    result.findings().stream()
                            .filter(finding -> finding.severity() == Severity.ERROR)
                            .map(Finding::message)
                            .findFirst()
                            .orElse("nothing is generated"));
        }
        TypeModel model = compiled.types().only(schema -> !compiled.refusals().affect(schema));
        boolean assumed = result.findings().stream().anyMatch(finding -> ASSUMPTIONS.contains(finding.ruleId()));
        Comparison comparison = new Comparison(loaded, assumed, model, settings);
        List<GeneratedCodecs.Generated> codecs = GeneratedCodecs.of(model, compiled.symbols());
        int left = codecs.size();
        for (GeneratedCodecs.Generated codec : codecs) {
            if ((System.nanoTime() - start) / 1_000_000_000 >= settings.seconds()) {
                break;
            }
            comparison.compare(codec);
            left--;
        }
        Buffering buffering = Buffering.of(model);
        return new Report(
                document.name(),
                "",
                codecs.size(),
                left,
                comparison.instances,
                comparison.agreements,
                comparison.disagreements,
                comparison.explained,
                comparison.written,
                comparison.changed,
                comparison.dropped,
                buffering.nodes(),
                buffering.causes(),
                buffering.tried(),
                (System.nanoTime() - start) / 1_000_000);
    }

    private void compare(GeneratedCodecs.Generated codec) {
        Traits traits = Traits.of(codec.schema(), model.contract(), repaired, assumed);
        InstanceGenerator generator = Objects.requireNonNull(generators.get(codec.side()));
        for (JsonValue value : Values.of(codec.schema(), generator, settings.instances(), settings.seed())) {
            compare(codec, value, traits);
        }
    }

    private void compare(GeneratedCodecs.Generated codec, JsonValue value, Traits traits) {
        Violations violations = new Violations();
        Object decoded = JsonIn.read(
                codec.codec(), value.toJson().getBytes(StandardCharsets.UTF_8), Place.BODY, null, violations);
        Verdicts verdicts = new Verdicts(
                violations.list(),
                Objects.requireNonNull(core.get(codec.side())).validate(codec.schema(), value),
                networknt.of(codec.schema(), value, codec.side()),
                harrel.errors(codec.schema(), value, codec.side()));
        instances++;
        if (verdicts.agree()) {
            agreements++;
        } else {
            Reason reason = Reason.of(verdicts, value, traits);
            String sample = codec.side() + " " + codec.schema() + " " + verdicts.detail() + " " + value.toJson();
            if (reason == null) {
                disagreements.add(verdicts.kind(), sample);
            } else {
                explained.add(reason.name() + ": " + reason.text(), sample);
            }
        }
        if (violations.isEmpty()) {
            written++;
            Declared declared = new Declared(model);
            for (RoundTrip.Difference difference : RoundTrip.of(value, decoded, codec.codec())) {
                boolean meant = difference.meant()
                        || (difference.lost()
                                && !declared.keeps(codec.use(), difference.pointer(), difference.isNull()));
                String sample = codec.side() + " " + codec.schema() + " at " + difference.pointer() + " "
                        + difference.detail() + " of " + value.toJson();
                (meant ? dropped : changed).add(difference.kind(), sample);
            }
        }
    }
}
