package dev.concordat.maven;

import dev.concordat.core.fetch.FileDocuments;
import dev.concordat.core.fetch.LockedDocuments;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Result;
import dev.concordat.core.finding.Severity;
import dev.concordat.core.report.FindingFormat;
import dev.concordat.core.report.Repetitions;
import dev.concordat.design.lint.LintRun;
import dev.concordat.design.lint.ruleset.RuleSeverity;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.NullUnmarked;

/** Checks the style of an OpenAPI document by rulesets in the format of Spectral. */
@Mojo(name = "lint", defaultPhase = LifecyclePhase.VALIDATE, threadSafe = true)
@NullUnmarked // Maven fills the fields before it calls execute
public final class LintMojo extends AbstractMojo {

    /** The OpenAPI document; files that it refers to are found from there. */
    @Parameter(property = "concordat.spec", defaultValue = "${project.basedir}/src/main/openapi/openapi.yaml")
    private File spec;

    /** Files in the format of Spectral's rulesets, or names of rulesets that come along. */
    @Parameter(property = "concordat.rulesets", defaultValue = "spectral:oas,concordat:contract-first")
    private List<String> rulesets;

    /** Least severity that fails the build: {@code error}, {@code warn}, {@code info}, or {@code never}. */
    @Parameter(property = "concordat.failSeverity", defaultValue = "error")
    private String failSeverity;

    /** Hosts from which remote references may be read; none by default. */
    @Parameter(property = "concordat.allowedHosts")
    private Set<String> allowedHosts = Set.of();

    /** {@code text}, {@code json}, {@code sarif} or {@code junit}: what is written to {@code output}. */
    @Parameter(property = "concordat.format", defaultValue = "sarif")
    private String format;

    /** The file to write the findings to as well; none by default. */
    @Parameter(property = "concordat.output")
    private File output;

    /** Whether to do nothing. */
    @Parameter(property = "concordat.lint.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            return;
        }
        // What is wrong with the build file is said before the document is read, whatever is in that.
        Severity threshold = threshold();
        FindingFormat written = format();
        FileDocuments files = new FileDocuments(project.getBasedir().toPath());
        Result<List<Finding>> linted = LintRun.lint(
                LockedDocuments.of(files, allowedHosts, spec.toPath()), spec.toURI(), rulesets, files::uriOf);
        List<Finding> findings = linted.value();
        if (findings == null) {
            new FindingLog(getLog()).write(linted.findings());
            throw new MojoFailureException(spec + " cannot be linted: the reasons are listed above");
        }
        new FindingLog(getLog()).write(Repetitions.shorten(findings, "-Dconcordat.output=FILE writes all"));
        if (output != null) {
            write(written.render(findings));
        }
        long failing = findings.stream()
                .filter(finding -> threshold != null && finding.severity().atLeast(threshold))
                .count();
        if (failing > 0) {
            throw new MojoFailureException(failing + " findings in " + spec.getName() + ", listed above");
        }
    }

    private Severity threshold() throws MojoFailureException {
        Severity severity = RuleSeverity.threshold(failSeverity);
        if (severity == null && !failSeverity.equalsIgnoreCase("never")) {
            throw new MojoFailureException("concordat.failSeverity is error, warn, info or never, not " + failSeverity);
        }
        return severity;
    }

    private FindingFormat format() throws MojoFailureException {
        for (FindingFormat known : FindingFormat.values()) {
            if (known.toString().equals(format)) {
                return known;
            }
        }
        throw new MojoFailureException("concordat.format is text, json, sarif or junit, not " + format);
    }

    private void write(String text) throws MojoExecutionException {
        try {
            Path file = output.toPath().toAbsolutePath();
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new MojoExecutionException("cannot write " + output + ": " + e.getMessage(), e);
        }
    }
}
