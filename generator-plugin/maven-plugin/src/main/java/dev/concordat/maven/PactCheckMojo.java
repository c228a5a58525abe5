package dev.concordat.maven;

import java.io.File;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;

/** Compares consumer pacts with the OpenAPI document, without a service. The command line does it in a JVM of its own. */
@Mojo(name = "pact-check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
@NullUnmarked // Maven fills the fields before it calls execute
public final class PactCheckMojo extends CommandLineMojo {

    /** The OpenAPI document; files that it refers to are found from there. */
    @Parameter(property = "concordat.spec", defaultValue = "${project.basedir}/src/main/openapi/openapi.yaml")
    private File spec;

    /** Hosts from which remote references may be read; none by default. */
    @Parameter(property = "concordat.allowedHosts")
    private Set<String> allowedHosts = Set.of();

    /** Pact files, or folders that hold some. */
    @Parameter(property = "concordat.pact.pacts")
    private List<File> pacts = List.of();

    /** Pacts by their URLs. */
    @Parameter(property = "concordat.pact.pactUrls")
    private List<URI> pactUrls = List.of();

    /** The Pact Broker whose credentials are for pacts by URL: {@code url}, and {@code token} or {@code basic}. */
    @Parameter
    private BrokerAccessParameters broker;

    /** Limit for each pact that has a URL, in seconds. */
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
        CommandLine command = new CommandLine("pact", "check")
                .with("--spec", spec)
                .with("--timeout", timeout)
                .with("--fail-on", failOn);
        command = broker == null ? command : broker.access(command);
        return each(each(each(command, "--pact", pacts), "--pact", pactUrls), "--allow-host", allowedHosts);
    }

    @Override
    String failure(int exitCode) {
        return switch (exitCode) {
            case 0 -> null;
            case 1 -> "consumers rely on what " + spec.getName() + " does not promise";
            default -> "the pacts cannot be compared as configured (exit code " + exitCode + ")";
        };
    }
}
