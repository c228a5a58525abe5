package dev.concordat.maven;

import java.io.File;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;

/**
 * Holds a running service to its consumers' pacts, from files or from a Pact Broker, and publishes the results. The
 * command line does it in a JVM of its own, which gets every setting from here.
 */
@Mojo(name = "pact-verify", defaultPhase = LifecyclePhase.INTEGRATION_TEST, threadSafe = true)
@NullUnmarked // Maven fills the fields before it calls execute
public final class PactVerifyMojo extends CommandLineMojo {

    /** Base URL of the running service; not needed for messages. */
    @Parameter(property = "concordat.pact.url")
    private URI url;

    /** Pact files, or folders that hold some. */
    @Parameter(property = "concordat.pact.pacts")
    private List<File> pacts = List.of();

    /** Pacts by their URLs. */
    @Parameter(property = "concordat.pact.pactUrls")
    private List<URI> pactUrls = List.of();

    /** The Pact Broker to take pacts from, and what it is told. */
    @Parameter
    private BrokerParameters broker;

    /** Where provider states are set up. */
    @Parameter(property = "concordat.pact.stateChangeUrl")
    private URI stateChangeUrl;

    /** In place of the URL: a program that sets up provider states, and its arguments. */
    @Parameter(property = "concordat.pact.stateCommand")
    private List<String> stateCommand = List.of();

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

    @Override
    boolean isSkipped() {
        return skip;
    }

    @Override
    CommandLine command() {
        CommandLine command = new CommandLine("pact", "verify")
                .with("--url", url)
                .with("--state-change-url", stateChangeUrl)
                .with("--message-url", messageUrl)
                .with("--spec", spec)
                .with("--report-dir", reportDirectory)
                .with("--timeout", timeout)
                .with("--fail-on", failOn)
                .withSecret("--bearer", bearer);
        command = each(command, "--state-command", stateCommand);
        command = eachSecret(each(each(command, "--pact", pacts), "--pact", pactUrls), "--header", headers);
        return broker == null ? command : broker.on(command);
    }

    @Override
    String failure(int exitCode) {
        return switch (exitCode) {
            case 0 -> null;
            case 1 -> "the service breaks its consumers' pacts";
            case 2 -> "the pacts cannot be verified as configured";
            default -> "no verdict about the pacts (exit code " + exitCode + ")";
        };
    }
}
