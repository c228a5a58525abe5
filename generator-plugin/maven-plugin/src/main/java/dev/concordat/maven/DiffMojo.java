package dev.concordat.maven;

import dev.concordat.core.algebra.Containment;
import dev.concordat.core.diff.AcceptedChanges;
import dev.concordat.core.diff.Leniency;
import dev.concordat.core.diff.changelog.Bump;
import dev.concordat.core.diff.changelog.VersionStep;
import dev.concordat.core.diff.policy.Level;
import dev.concordat.core.diff.run.ComparedDocuments;
import dev.concordat.core.diff.run.DiffRun;
import dev.concordat.core.fetch.FileDocuments;
import dev.concordat.core.fetch.GitBaseline;
import dev.concordat.core.fetch.LockedDocuments;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Result;
import dev.concordat.core.finding.Severity;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.inject.Inject;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.jspecify.annotations.NullUnmarked;

/** Fails the build where the document breaks what clients of an earlier version of it rely on; each break is proved. */
@Mojo(name = "diff", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
@NullUnmarked // Maven fills the fields before it calls execute
public final class DiffMojo extends AbstractMojo {

    /** The OpenAPI document; files that it refers to are found from there. */
    @Parameter(property = "concordat.spec", defaultValue = "${project.basedir}/src/main/openapi/openapi.yaml")
    private File spec;

    /**
     * The version that clients know: a file, {@code git:} and a commit, tag or branch, or the coordinates of an
     * artifact, {@code group:artifact:extension:classifier:version}. Default: the latest tag of git.
     */
    @Parameter(property = "concordat.baseline")
    private String baseline;

    /** What clients put up with: {@code extensible-enums}, {@code tolerant-reader}. */
    @Parameter(property = "concordat.lenient")
    private List<String> lenient = List.of();

    /**
     * What has to stay: {@code wire} (messages), {@code source} (also names and types of generated code),
     * {@code lifecycle} (also what was announced by {@code x-sunset} and {@code x-stability}). Default: {@code wire}.
     */
    @Parameter(property = "concordat.diff.levels")
    private List<String> levels = List.of();

    /** A file with the changes that were agreed to, with reasons; none by default. */
    @Parameter(property = "concordat.acceptedChanges")
    private File acceptedChanges;

    /** Least severity that fails the build: {@code error} (breaks), {@code warning} (open questions, too), or {@code never}. */
    @Parameter(property = "concordat.diff.failOn", defaultValue = "error")
    private String failOn;

    /**
     * What the new version is called, to be held to what changed, such as {@code ${project.version}}. Default: what the
     * document says in {@code info}.
     */
    @Parameter(property = "concordat.diff.version")
    private String version;

    /** Hosts from which remote references may be read; none by default. */
    @Parameter(property = "concordat.allowedHosts")
    private Set<String> allowedHosts = Set.of();

    /** Whether to do nothing. */
    @Parameter(property = "concordat.diff.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${project.build.directory}/concordat/baseline", readonly = true, required = true)
    private File scratch;

    @Parameter(defaultValue = "${repositorySystemSession}", readonly = true, required = true)
    private RepositorySystemSession session;

    @Parameter(defaultValue = "${project.remoteProjectRepositories}", readonly = true, required = true)
    private List<RemoteRepository> repositories;

    @Inject
    private RepositorySystem repositorySystem;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            return;
        }
        FindingLog log = new FindingLog(getLog());
        Severity threshold = threshold();
        Set<Leniency> leniencies = leniencies();
        FileDocuments files = new FileDocuments(project.getBasedir().toPath());
        Result<AcceptedChanges> accepted = acceptedChanges == null
                ? Result.of(AcceptedChanges.NONE)
                : AcceptedChanges.read(files, acceptedChanges.toURI());
        if (accepted.value() == null) {
            log.write(accepted.findings());
            throw new MojoFailureException(acceptedChanges + " cannot be read: the reasons are listed above");
        }
        Optional<Path> before = baseline();
        if (before.isEmpty()) {
            getLog().info("nothing to compare with: no earlier version of " + spec.getName() + " was found");
            return;
        }
        Result<ComparedDocuments> compared = new DiffRun(
                        document(files, before.get()),
                        document(files, spec.toPath()),
                        Containment.DEFAULT_BUDGET,
                        leniencies)
                .run();
        log.write(compared.findings());
        ComparedDocuments documents = compared.value();
        if (documents == null) {
            throw new MojoFailureException("the documents cannot be compared: the reasons are listed above");
        }
        List<Finding> findings = new ArrayList<>(
                documents.findings(Level.all(levels()), accepted.value(), LocalDate.now(ZoneId.systemDefault())));
        VersionStep step = version == null || version.isBlank()
                ? documents.version()
                : documents.version().named(version);
        documents.versionTooLow(step).ifPresent(findings::add);
        log.write(findings);
        if (step.bump() != Bump.NONE) {
            getLog().info(step.verdict());
        }
        long failing = findings.stream()
                .filter(finding -> threshold != null && finding.severity().atLeast(threshold))
                .count();
        if (failing > 0) {
            throw new MojoFailureException(
                    spec.getName() + " breaks what clients rely on: " + failing + " findings, listed above");
        }
        if (findings.stream().noneMatch(finding -> finding.severity().atLeast(Severity.WARNING))) {
            getLog().info(spec.getName() + " can take the place of the earlier version");
        }
    }

    private DiffRun.Document document(FileDocuments files, Path document) {
        return new DiffRun.Document(LockedDocuments.of(files, allowedHosts, document), document.toUri());
    }

    private Optional<Path> baseline() throws MojoExecutionException, MojoFailureException {
        try {
            GitBaseline git = new GitBaseline(project.getBasedir().toPath());
            if (baseline == null || baseline.isBlank()) {
                Optional<String> tag = git.latestTag();
                if (tag.isEmpty()) {
                    return Optional.empty();
                }
                getLog().info("compared with the latest tag, " + tag.get());
                return git.checkOut(tag.get(), spec.toPath(), scratch.toPath());
            }
            if (baseline.startsWith("git:")) {
                Optional<Path> then =
                        git.checkOut(baseline.substring("git:".length()), spec.toPath(), scratch.toPath());
                if (then.isEmpty()) {
                    throw new MojoFailureException(
                            "<baseline>" + baseline + "</baseline>: there is no " + spec + " yet");
                }
                return then;
            }
            Path file = project.getBasedir().toPath().resolve(baseline);
            if (Files.exists(file)) {
                return Optional.of(file);
            }
            return Optional.of(artifact());
        } catch (IOException e) {
            throw new MojoExecutionException("no baseline: " + e.getMessage(), e);
        }
    }

    private Path artifact() throws MojoFailureException {
        try {
            return ArtifactFile.of(baseline, repositorySystem, session, repositories);
        } catch (IllegalArgumentException e) {
            throw new MojoFailureException(
                    "<baseline>" + baseline
                            + "</baseline> is no file, not git:COMMIT, and no coordinates of an artifact",
                    e);
        } catch (ArtifactResolutionException e) {
            throw new MojoFailureException("<baseline>" + baseline + "</baseline>: " + e.getMessage(), e);
        }
    }

    private Severity threshold() throws MojoFailureException {
        return switch (failOn.toLowerCase(Locale.ROOT)) {
            case "error" -> Severity.ERROR;
            case "warning" -> Severity.WARNING;
            case "never" -> null;
            default ->
                throw new MojoFailureException("concordat.diff.failOn is error, warning or never, not " + failOn);
        };
    }

    private Set<Level> levels() throws MojoFailureException {
        Set<Level> demanded = EnumSet.noneOf(Level.class);
        for (String word : levels) {
            demanded.add(Level.of(word)
                    .orElseThrow(() -> new MojoFailureException(
                            "concordat.diff.levels has " + word + ", which is none of " + Level.words())));
        }
        return demanded;
    }

    private Set<Leniency> leniencies() throws MojoFailureException {
        Set<Leniency> leniencies = EnumSet.noneOf(Leniency.class);
        for (String word : lenient) {
            leniencies.add(Leniency.of(word)
                    .orElseThrow(() -> new MojoFailureException(
                            "concordat.lenient is extensible-enums or tolerant-reader, not " + word)));
        }
        return leniencies;
    }
}
