package dev.concordat.maven;

import dev.concordat.core.fetch.FileDocuments;
import dev.concordat.core.fetch.LockedDocuments;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Severity;
import dev.concordat.core.graph.Selection;
import dev.concordat.core.load.ContractLoader;
import dev.concordat.core.report.Repetitions;
import dev.concordat.generator.AsyncHandlers;
import dev.concordat.generator.GeneratorOptions;
import dev.concordat.generator.Refused;
import dev.concordat.generator.Target;
import dev.concordat.generator.emit.GeneratorRun;
import dev.concordat.generator.foreign.ForeignGenerator;
import dev.concordat.generator.render.BundledTemplates;
import dev.concordat.generator.type.TypeMapping;
import dev.concordat.generator.type.TypeOptions;
import java.io.File;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.NullUnmarked;

/** Generates typed server stubs and validated models from an OpenAPI document. */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
@NullUnmarked // Maven fills the fields before it calls execute
public final class GenerateMojo extends AbstractMojo {

    /** The OpenAPI document; files that it refers to are found from there. */
    @Parameter(property = "concordat.spec", defaultValue = "${project.basedir}/src/main/openapi/openapi.yaml")
    private File spec;

    /** The package below which everything is generated: {@code model}, {@code codec}, {@code api}, {@code spring}, {@code client}; needed unless there is a {@code generatorName}. */
    @Parameter(property = "concordat.basePackage")
    private String basePackage;

    /** A client generator of openapi-generator to run instead, such as {@code typescript-fetch}; it gets the document as OpenAPI 3.0, and what that loses is printed. */
    @Parameter(property = "concordat.generatorName")
    private String generatorName;

    /** Additional properties of that generator. */
    @Parameter(name = "generatorProperties")
    private Properties generatorProperties = new Properties();

    /** Where Java sources go; added to the project's source roots. */
    @Parameter(defaultValue = "${project.build.directory}/generated-sources/concordat")
    private File outputDirectory;

    /** Where generated resources go; added to the project's resources. */
    @Parameter(defaultValue = "${project.build.directory}/generated-resources/concordat")
    private File resourcesDirectory;

    /** A folder whose templates replace bundled ones: {@code java/RecordView.mustache}. */
    @Parameter(property = "concordat.templateDirectory")
    private File templateDirectory;

    /** Classes of yours for values of the contract: {@code string:money=com.example.Money@com.example.Codecs.MONEY}. */
    @Parameter(property = "concordat.typeMappings")
    private List<String> typeMappings = List.of();

    /** Whether strings that an enum does not list are taken as unknown values instead of being refused. */
    @Parameter(property = "concordat.openEnums", defaultValue = "false")
    private boolean openEnums;

    /** What to generate around the models: {@code spring-mvc}, {@code java-client} or both, with a comma between. */
    @Parameter(property = "concordat.target", defaultValue = "spring-mvc")
    private String target;

    /** {@code blocking}, or {@code async}: handlers return a {@code CompletionStage}. */
    @Parameter(property = "concordat.handlers", defaultValue = "blocking")
    private String handlers;

    /** Operation ids and tags whose handlers return a {@code CompletionStage} where the others block. */
    @Parameter(property = "concordat.asyncHandlers")
    private Set<String> asyncHandlers = Set.of();

    /**
     * The operations and webhooks to generate, with the models that they need: operation ids, {@code METHOD /path}, or
     * {@code tag:NAME}. Default: all.
     */
    @Parameter(property = "concordat.operations")
    private Set<String> operations = Set.of();

    /** Operations not to generate, named likewise. */
    @Parameter(property = "concordat.excludedOperations")
    private Set<String> excludedOperations = Set.of();

    /** Hosts from which remote references may be read; none by default. */
    @Parameter(property = "concordat.allowedHosts")
    private Set<String> allowedHosts = Set.of();

    /**
     * Accepts remote documents as they are now: writes their hashes to {@code concordat.lock} beside the document. While
     * that file exists, a remote document that differs is an error.
     */
    @Parameter(property = "concordat.lock", defaultValue = "false")
    private boolean lock;

    /**
     * What to do when an operation cannot be generated: {@code fail} the build, or {@code skip} the operation with a
     * warning. All other operations are generated either way.
     */
    @Parameter(property = "concordat.refused", defaultValue = "fail")
    private String refused = "fail";

    /** Whether a keyword that has no effect on the code fails the build; {@code explain} lists what became of each. */
    @Parameter(property = "concordat.strict", defaultValue = "false")
    private boolean strict;

    /** Whether warnings fail the build like errors. */
    @Parameter(property = "concordat.failOnWarning", defaultValue = "false")
    private boolean failOnWarning;

    /** Whether to print all findings, however often a rule repeats itself. */
    @Parameter(property = "concordat.allFindings", defaultValue = "false")
    private boolean allFindings;

    /** Whether to do nothing at all. */
    @Parameter(property = "concordat.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${plugin}", readonly = true, required = true)
    private PluginDescriptor plugin;

    @Override
    public void execute() throws MojoFailureException {
        if (skip) {
            getLog().info("concordat.skip is set: nothing generated");
            return;
        }
        if (basePackage == null && generatorName == null) {
            throw new MojoFailureException("<basePackage> is missing: the package below which everything is generated");
        }
        Selection selection = new Selection(operations, excludedOperations);
        if (!selection.equals(Selection.ALL) && (strict || generatorName != null)) {
            throw new MojoFailureException("<operations> and <excludedOperations> go neither with <strict> nor with"
                    + " <generatorName>, which take the whole document");
        }
        Path folder = project.getBasedir().toPath();
        List<Finding> unlocked = lock ? lock(new FileDocuments(folder)) : List.of();
        if (!unlocked.isEmpty()) {
            new FindingLog(getLog()).write(unlocked);
            throw new MojoFailureException(spec + " is not locked, for what is listed above");
        }
        GeneratorRun.Outcome outcome = new GeneratorRun(
                        folder,
                        spec.toPath(),
                        new GeneratorOptions(
                                basePackage == null ? "" : basePackage,
                                types(),
                                new BundledTemplates(),
                                refused(),
                                targets(),
                                new AsyncHandlers(async(), asyncHandlers),
                                selection,
                                foreign()),
                        outputDirectory.toPath(),
                        resourcesDirectory.toPath(),
                        templateDirectory == null ? null : templateDirectory.toPath(),
                        allowedHosts,
                        strict,
                        failOnWarning ? Severity.WARNING : Severity.ERROR,
                        plugin.getVersion())
                .run();
        List<Finding> findings = outcome.findings();
        new FindingLog(getLog())
                .write(allFindings ? findings : Repetitions.shorten(findings, "-Dconcordat.allFindings prints them"));
        if (outcome.failed()) {
            throw new MojoFailureException(spec + " has problems, listed above");
        }
        String changes = outcome.changed().size() + " files changed";
        getLog().info(outcome.upToDate() ? "unchanged: nothing to generate" : changes + " in " + outputDirectory);
        if (generatorName == null) {
            addOutput();
        }
    }

    private ForeignGenerator foreign() {
        Map<String, String> properties = new TreeMap<>();
        generatorProperties.forEach((name, value) -> properties.put(name.toString(), value.toString()));
        return generatorName == null ? null : new ForeignGenerator(generatorName, properties);
    }

    private List<Finding> lock(FileDocuments files) {
        return ContractLoader.lock(LockedDocuments.accepting(files, allowedHosts, spec.toPath()), spec.toURI());
    }

    private TypeOptions types() throws MojoFailureException {
        try {
            List<TypeMapping> mappings =
                    typeMappings.stream().map(TypeMapping::of).toList();
            return new TypeOptions(false, false, openEnums, mappings);
        } catch (IllegalArgumentException e) {
            throw new MojoFailureException(e.getMessage(), e);
        }
    }

    private Set<Target> targets() throws MojoFailureException {
        Set<Target> targets = EnumSet.noneOf(Target.class);
        for (String name : target.split(",", -1)) {
            targets.add(Target.of(name.strip())
                    .orElseThrow(() -> new MojoFailureException(
                            "<target>" + target + "</target> is none of spring-mvc, java-client or both")));
        }
        return targets;
    }

    private boolean async() throws MojoFailureException {
        if (!Set.of("blocking", "async").contains(handlers)) {
            throw new MojoFailureException("<handlers>" + handlers + "</handlers> is none of blocking, async");
        }
        return handlers.equals("async");
    }

    private Refused refused() throws MojoFailureException {
        return switch (refused) {
            case "fail" -> Refused.FAIL;
            case "skip" -> Refused.SKIP;
            default -> throw new MojoFailureException("refused is " + refused + ", not fail or skip");
        };
    }

    private void addOutput() {
        project.addCompileSourceRoot(outputDirectory.getPath());
        Resource resources = new Resource();
        resources.setDirectory(resourcesDirectory.getPath());
        resources.addExclude(".concordat/**");
        project.addResource(resources);
    }
}
