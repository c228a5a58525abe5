package dev.concordat.benchmarks.corpus;

import dev.concordat.benchmarks.corpus.Row.Verdict;
import dev.concordat.core.fetch.FileDocuments;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Result;
import dev.concordat.core.finding.Severity;
import dev.concordat.core.load.ContractLoader;
import dev.concordat.core.load.LoadedContract;
import dev.concordat.generator.Generation;
import dev.concordat.generator.GeneratorOptions;
import dev.concordat.generator.Refused;
import dev.concordat.generator.render.BundledTemplates;
import dev.concordat.generator.render.GeneratedFile;
import dev.concordat.generator.type.TypeOptions;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Generates and compiles one document. */
final class Attempt {

    private static final long MEGABYTE = 1 << 20;

    private Attempt() {}

    /** The code of a document, as the goal would write it, and what javac says to it. */
    static Row run(Document document) {
        Path folder = Objects.requireNonNull(document.main().getParent());
        FileDocuments files = new FileDocuments(folder);
        GeneratorOptions options =
                new GeneratorOptions("com.example", TypeOptions.DEFAULT, new BundledTemplates(), Refused.FAIL);
        heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
        long start = System.nanoTime();
        Result<LoadedContract> loaded =
                ContractLoader.loadParts(files, document.main().toUri());
        Result<List<GeneratedFile>> result = loaded.then(contract -> Generation.generate(contract, options));
        long millis = (System.nanoTime() - start) / 1_000_000;
        long heap = heapPools().stream()
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                / MEGABYTE;
        LoadedContract contract = loaded.value();
        List<GeneratedFile> generated = result.value();
        String problem = result.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .findFirst()
                .map(Attempt::text)
                .orElse("");
        if (contract == null || generated == null) {
            return new Row(document.name(), "", 0, 0, Verdict.BROKEN, millis, heap, 0, 0, 0, "", 0, problem);
        }
        Map<String, String> sources = new LinkedHashMap<>();
        generated.stream()
                .filter(file -> file.path().endsWith(".java"))
                .forEach(file -> sources.put(file.path(), file.text()));
        List<String> errors = Sources.compile(sources, List.of("-Xlint:all,-path,-processing,-classfile", "-Werror"));
        int operations = contract.contract().allOperations().size();
        int served = (int) sources.keySet().stream()
                .filter(path -> path.matches(".*/codec/[^/]*Binding\\.java"))
                .count();
        Verdict complete = problem.isEmpty() ? Verdict.CLEAN : Verdict.FLAWED;
        Verdict verdict = !errors.isEmpty() ? Verdict.UNCOMPILED : served < operations ? Verdict.REFUSED : complete;
        return new Row(
                document.name(),
                contract.contract().specVersion(),
                operations,
                served,
                verdict,
                millis,
                heap,
                sources.size(),
                Sources.lines(sources.values()),
                Sources.untyped(sources),
                "",
                0,
                errors.isEmpty() ? problem : errors.get(0));
    }

    private static List<MemoryPoolMXBean> heapPools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    private static String text(Finding finding) {
        return finding.location() + " " + finding.ruleId() + ": " + finding.message();
    }
}
