package dev.concordat.maven;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.inject.Inject;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.jspecify.annotations.NullUnmarked;

/**
 * A goal that Concordat's command line does, in a JVM of its own: its artifact is resolved only when such a goal runs,
 * so that the plugin stays light for who only generates.
 */
@NullUnmarked // Maven fills the fields before it calls execute
abstract class CommandLineMojo extends AbstractMojo {

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${plugin.version}", readonly = true, required = true)
    private String version;

    @Parameter(defaultValue = "${repositorySystemSession}", readonly = true, required = true)
    private RepositorySystemSession session;

    @Parameter(defaultValue = "${project.remotePluginRepositories}", readonly = true, required = true)
    private List<RemoteRepository> repositories;

    @Inject
    private RepositorySystem repositorySystem;

    /** Whether to do nothing. */
    abstract boolean isSkipped();

    /** What to do, in the words of the command line. */
    abstract CommandLine command();

    /** What an exit code says; null: nothing to complain about. */
    abstract String failure(int exitCode);

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (isSkipped()) {
            getLog().info("skipped, as the build says");
            return;
        }
        String failure = failure(command().run(jar(), project.getBasedir().toPath(), getLog()));
        if (failure != null) {
            throw new MojoFailureException(failure + ": see above");
        }
    }

    /** The option once for each value. */
    static CommandLine each(CommandLine command, String option, Iterable<?> values) {
        CommandLine with = command;
        for (Object value : values) {
            with = with.with(option, value);
        }
        return with;
    }

    /** The option once for each name and value, of which nobody else should see the value. */
    static CommandLine eachSecret(CommandLine command, String option, Map<String, String> values) {
        CommandLine with = command;
        for (Map.Entry<String, String> value : values.entrySet()) {
            with = with.withSecret(option, value.getKey() + "=", value.getValue());
        }
        return with;
    }

    private Path jar() throws MojoExecutionException {
        String coordinates = "dev.concordat:concordat-cli:" + version;
        try {
            return ArtifactFile.of(coordinates, repositorySystem, session, repositories);
        } catch (ArtifactResolutionException absent) {
            throw new MojoExecutionException("cannot find " + coordinates + ": " + absent.getMessage(), absent);
        }
    }
}
