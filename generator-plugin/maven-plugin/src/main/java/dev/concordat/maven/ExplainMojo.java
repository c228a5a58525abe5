package dev.concordat.maven;

import dev.concordat.core.fetch.FileDocuments;
import dev.concordat.core.fetch.LockedDocuments;
import dev.concordat.core.finding.Result;
import dev.concordat.core.load.ContractLoader;
import dev.concordat.core.report.FindingFormat;
import dev.concordat.generator.explain.Explainer;
import dev.concordat.generator.explain.Explanation;
import dev.concordat.generator.explain.ExplanationFormat;
import dev.concordat.generator.type.Ledger.Treatment;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.NullUnmarked;

/** Says of each keyword of an OpenAPI document whether it is typed, validated, documented, refused or ignored. */
@Mojo(name = "explain", threadSafe = true)
@NullUnmarked // Maven fills the fields before it calls execute
public final class ExplainMojo extends AbstractMojo {

    /** The OpenAPI document; files that it refers to are found from there. */
    @Parameter(property = "concordat.spec", defaultValue = "${project.basedir}/src/main/openapi/openapi.yaml")
    private File spec;

    /** The package below which code is generated. */
    @Parameter(property = "concordat.basePackage", defaultValue = "com.example")
    private String basePackage;

    /** Hosts from which remote references may be read; none by default. */
    @Parameter(property = "concordat.allowedHosts")
    private Set<String> allowedHosts = Set.of();

    /** Only what stands there: a JSON Pointer in the document, or {@code file#pointer} in one it refers to. */
    @Parameter(property = "concordat.pointer")
    private String pointer;

    /** Only what was treated so: {@code typed}, {@code validated}, {@code documented}, {@code refused}, {@code ignored}. */
    @Parameter(property = "concordat.treatment")
    private Set<String> treatments = Set.of();

    /** {@code text} or {@code json}. */
    @Parameter(property = "concordat.format", defaultValue = "text")
    private String format;

    /** The file to write; without one it goes to the log. */
    @Parameter(property = "concordat.output")
    private File output;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        FileDocuments files = new FileDocuments(project.getBasedir().toPath());
        Result<Explanation> explained = ContractLoader.load(
                        LockedDocuments.of(files, allowedHosts, spec.toPath()), spec.toURI())
                .then(loaded -> Explainer.explain(loaded, basePackage));
        String findings = FindingFormat.TEXT.render(explained.findings()).stripTrailing();
        if (!findings.isEmpty()) {
            getLog().warn(findings);
        }
        if (explained.value() == null) {
            throw new MojoFailureException(spec + " cannot be explained: its problems are listed above");
        }
        Explanation explanation = explained.orElseThrow();
        Explanation wanted = pointer == null ? explanation : explanation.below(pointer);
        write(format().render(wanted.only(treatments())));
    }

    private ExplanationFormat format() throws MojoFailureException {
        for (ExplanationFormat known : ExplanationFormat.values()) {
            if (known.toString().equals(format)) {
                return known;
            }
        }
        throw new MojoFailureException("concordat.format is text or json, not " + format);
    }

    private Set<Treatment> treatments() throws MojoFailureException {
        Set<Treatment> wanted = EnumSet.noneOf(Treatment.class);
        for (String word : treatments) {
            try {
                wanted.add(Treatment.valueOf(word.strip().toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException unknown) {
                throw new MojoFailureException("concordat.treatment has no " + word, unknown);
            }
        }
        return wanted.isEmpty() ? EnumSet.allOf(Treatment.class) : wanted;
    }

    private void write(String text) throws MojoExecutionException {
        if (output == null) {
            text.lines().forEach(getLog()::info);
            return;
        }
        try {
            Path file = output.toPath().toAbsolutePath();
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new MojoExecutionException("cannot write " + output + ": " + e.getMessage(), e);
        }
    }
}
