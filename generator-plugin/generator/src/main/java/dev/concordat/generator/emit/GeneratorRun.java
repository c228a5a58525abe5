package dev.concordat.generator.emit;

import dev.concordat.core.fetch.FileDocuments;
import dev.concordat.core.fetch.LockedDocuments;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Result;
import dev.concordat.core.finding.Severity;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.load.ContractLoader;
import dev.concordat.core.load.LoadedContract;
import dev.concordat.generator.Generation;
import dev.concordat.generator.GeneratorOptions;
import dev.concordat.generator.explain.Explainer;
import dev.concordat.generator.foreign.ForeignGeneration;
import dev.concordat.generator.foreign.ForeignGenerator;
import dev.concordat.generator.render.GeneratedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One run of the generator on files: what the goal and the command line do.
 *
 * @param workingDirectory what paths in findings are relative to
 * @param spec the document
 * @param options what is generated
 * @param sources the folder of Java sources
 * @param resources the folder of what goes into the jar as it is; may be the same folder
 * @param templates the user's template folder, asked before the templates of the options; null for none
 * @param allowedHosts hosts from which remote references may be read
 * @param strict whether a keyword that has no effect is an error
 * @param threshold the severity at which the run has failed; what could be generated is written all the same
 * @param version the generator's own version: another one generates afresh
 */
public record GeneratorRun(
        Path workingDirectory,
        Path spec,
        GeneratorOptions options,
        Path sources,
        Path resources,
        @Nullable Path templates,
        Set<String> allowedHosts,
        boolean strict,
        Severity threshold,
        String version) {

    /**
     * What a run did.
     *
     * @param findings everything that was noticed
     * @param changed paths that were written or deleted
     * @param upToDate whether nothing had changed, so that nothing was read either
     * @param failed whether a finding reached the threshold
     * @param unreadable whether there was no document to generate from: the first one cannot be read as OpenAPI
     */
    public record Outcome(
            List<Finding> findings, List<String> changed, boolean upToDate, boolean failed, boolean unreadable) {

        public Outcome {
            findings = List.copyOf(findings);
            changed = List.copyOf(changed);
        }
    }

    /** Runs; trouble with the file system is a finding too. */
    public Outcome run() {
        try {
            return runUnlessUnchanged();
        } catch (IOException | UncheckedIOException e) {
            return broken(e);
        }
    }

    private Outcome broken(Exception e) {
        String message = "cannot read or write: " + e.getMessage();
        Finding finding = Finding.error("file-system", message, null, SourceLocation.of(sources.toString()));
        return new Outcome(List.of(finding), List.of(), false, true, false);
    }

    private Outcome runUnlessUnchanged() throws IOException {
        Instant started = Instant.now();
        Fingerprint fingerprint = new Fingerprint(sources.resolve(".concordat/fingerprint"), choices());
        OutputFolder sourceFolder = new OutputFolder(sources);
        OutputFolder resourceFolder = new OutputFolder(resources);
        List<Path> inputs = new ArrayList<>(templates == null ? List.of() : Fingerprint.below(templates));
        inputs.add(spec);
        inputs.addAll(OwnFiles.find());
        Optional<IgnoreFile> ignore = IgnoreFile.in(sources, workingDirectory);
        ignore.ifPresent(found -> inputs.add(found.file()));
        if (fingerprint.isUntouched(inputs)) {
            return new Outcome(List.of(), List.of(), true, false, false);
        }
        if (fingerprint.isUnchanged(inputs) && sourceFolder.isComplete() && resourceFolder.isComplete()) {
            fingerprint.renew(started);
            return new Outcome(List.of(), List.of(), true, false, false);
        }
        fingerprint.forget();
        FileDocuments files = new FileDocuments(workingDirectory);
        Result<LoadedContract> loaded = ContractLoader.loadParts(
                LockedDocuments.of(files, allowedHosts, spec),
                spec.toAbsolutePath().toUri());
        Result<List<GeneratedFile>> generated = loaded.then(this::generate);
        List<Finding> findings = new ArrayList<>(
                generated.findings().stream().sorted().distinct().toList());
        List<GeneratedFile> result = generated.value();
        boolean failed =
                findings.stream().anyMatch(finding -> finding.severity().atLeast(threshold));
        if (result == null) {
            return new Outcome(findings, List.of(), false, true, loaded.value() == null);
        }
        Set<String> ignored = ignore.map(patterns -> patterns.ignored(result)).orElse(Set.of());
        if (ignore.isPresent() && !ignored.isEmpty()) {
            findings.add(ignore.get().finding(ignored));
        }
        List<GeneratedFile> ours =
                result.stream().filter(file -> !ignored.contains(file.path())).toList();
        List<String> changed = new ArrayList<>();
        if (sources.equals(resources)) {
            changed.addAll(sourceFolder.write(ours, ignored));
        } else {
            changed.addAll(sourceFolder.write(of(GeneratedFile.Root.SOURCES, ours), ignored));
            changed.addAll(resourceFolder.write(of(GeneratedFile.Root.RESOURCES, ours), ignored));
        }
        boolean local = addDocuments(loaded.orElseThrow(), inputs);
        if (local && !failed) {
            Set<Path> folders = new HashSet<>(sourceFolder.folders());
            folders.addAll(resourceFolder.folders());
            fingerprint.keep(inputs, folders, started);
        }
        return new Outcome(findings, changed, false, failed, false);
    }

    private Result<List<GeneratedFile>> generate(LoadedContract loaded) {
        ForeignGenerator foreign = options.foreign();
        if (foreign != null) {
            return ForeignGeneration.generate(loaded, foreign);
        }
        GeneratorOptions chosen = templates == null
                ? options
                : options.withTemplates(new TemplateFolder(templates).or(options.templates()));
        return Generation.compile(loaded, chosen).then(compiled -> {
            Result<List<GeneratedFile>> files = Generation.print(compiled, chosen);
            return strict ? files.and(Explainer.explain(compiled).ignored()) : files;
        });
    }

    /** What is not a file can change unseen: then every run reads it again. */
    private static boolean addDocuments(LoadedContract loaded, List<Path> inputs) {
        for (String uri : loaded.spec().documents().keySet()) {
            URI document = URI.create(uri);
            if (!"file".equals(document.getScheme())) {
                return false;
            }
            inputs.add(Path.of(document));
        }
        return true;
    }

    /** Everything but the content of the inputs that decides what a run writes. */
    private String choices() {
        return String.join(
                "\n",
                version,
                spec.toString(),
                String.valueOf(templates),
                options.basePackage(),
                String.valueOf(options.foreign()),
                options.types().toString(),
                resources.toString(),
                new TreeSet<>(options.targets()).toString(),
                options.async().toString(),
                options.selection().toString(),
                options.refused().name(),
                Boolean.toString(strict),
                threshold.name(),
                new TreeSet<>(allowedHosts).toString());
    }

    private static List<GeneratedFile> of(GeneratedFile.Root root, List<GeneratedFile> files) {
        return files.stream().filter(file -> file.root() == root).toList();
    }
}
