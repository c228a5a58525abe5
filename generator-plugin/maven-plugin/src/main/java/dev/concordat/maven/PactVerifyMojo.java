package dev.concordat.maven;

import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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

/**
 * Holds a running service to its consumers' pacts, from files or from a Pact Broker, and publishes the results. The
 * command line does it in a JVM of its own, which gets every setting from here.
 */
@Mojo(name = "pact-verify", defaultPhase = LifecyclePhase.INTEGRATION_TEST, threadSafe = true)
@NullUnmarked // Maven fills the fields before it calls execute
public final class PactVerifyMojo extends AbstractMojo {

    /** Base URL of the running service; not needed for messages. */
    @Parameter(property = "concordat.pact.url")
    private URI url;

    /** Pact files, or folders that hold some. */
    @Parameter(property = "concordat.pact.pacts")
    private List<File> pacts = List.of();

    /** The Pact Broker to take pacts from, and what it is told. */
    @Parameter
    private BrokerParameters broker;

    /** Where provider states are set up. */
    @Parameter(property = "concordat.pact.stateChangeUrl")
    private URI stateChangeUrl;

    /** Where messages are produced. */
    @Parameter(property = "concordat.pact.messageUrl")
    private URI messageUrl;

    /** Bearer token to send in place of the pacts' own. */
    @Parameter(property = "concordat.pact.bearer")
    private String bearer;

    /** Headers to send in place of the pacts' own. */
    @Parameter
    private Map<String, String> headers = Map.of();

    /** Document to compare pacts and answers with, too. */
    @Parameter(property = "concordat.pact.spec")
    private File spec;

    /** Where to write {@code pacts.html}: each interaction with the triangle of service, spec and consumer. */
    @Parameter(property = "concordat.pact.reportDirectory")
    private File reportDirectory;

    /** Limit for each request, in seconds. */
    @Parameter(property = "concordat.pact.timeout", defaultValue = "30")
    private int timeout;

    /** Least severity that fails the build: {@code error}, {@code warning} or {@code info}. */
    @Parameter(property = "concordat.pact.failOn", defaultValue = "error")
    private String failOn;

    /** Whether to do nothing. */
    @Parameter(property = "concordat.pact.skip", defaultValue = "false")
    private boolean skip;

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

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            return;
        }
        CommandLine command = new CommandLine("pact", "verify")
                .with("--url", url)
                .with("--state-change-url", stateChangeUrl)
                .with("--message-url", messageUrl)
                .with("--spec", spec)
                .with("--report-dir", reportDirectory)
                .with("--timeout", timeout)
                .with("--fail-on", failOn)
                .withSecret("--bearer", bearer);
        for (File pact : pacts) {
            command = command.with("--pact", pact);
        }
        for (Map.Entry<String, String> header : headers.entrySet()) {
            command = command.withSecret("--header", header.getKey() + "=", header.getValue());
        }
        if (broker != null) {
            command = broker.on(command);
        }
        int exitCode = command.run(commandLineJar(), project.getBasedir().toPath(), getLog());
        switch (exitCode) {
            case 0 -> getLog().debug("all pacts are kept");
            case 1 -> throw new MojoFailureException("the service breaks its consumers' pacts: see above");
            case 2 -> throw new MojoFailureException("the pacts cannot be verified as configured: see above");
            default ->
                throw new MojoFailureException("no verdict about the pacts (exit code " + exitCode + "): see above");
        }
    }

    private Path commandLineJar() throws MojoExecutionException {
        String coordinates = "dev.concordat:concordat-cli:" + version;
        try {
            return ArtifactFile.of(coordinates, repositorySystem, session, repositories);
        } catch (ArtifactResolutionException absent) {
            throw new MojoExecutionException("cannot find " + coordinates + ": " + absent.getMessage(), absent);
        }
    }
}
