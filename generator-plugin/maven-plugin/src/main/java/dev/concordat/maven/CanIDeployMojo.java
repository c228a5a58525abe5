package dev.concordat.maven;

import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;

/**
 * Fails the build where a Pact Broker does not know that a version fits what it will meet. The command line does it in a
 * JVM of its own.
 */
@Mojo(name = "can-i-deploy", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
@NullUnmarked // Maven fills the fields before it calls execute
public final class CanIDeployMojo extends CommandLineMojo {

    /** The Pact Broker to ask: {@code url}, and {@code token} or {@code basic}. */
    @Parameter(required = true)
    private BrokerAccessParameters broker;

    /** Name in the broker of what is to be deployed. */
    @Parameter(property = "concordat.pact.pacticipant", defaultValue = "${project.artifactId}")
    private String pacticipant;

    /** Version of it; the commit that git has checked out where none is given. */
    @Parameter(property = "concordat.pact.pacticipantVersion")
    private String pacticipantVersion;

    /** Where it is to be deployed: what is deployed or released there counts. */
    @Parameter(property = "concordat.pact.toEnvironment")
    private String toEnvironment;

    /** Whether the newest version of each main branch counts, in place of an environment. */
    @Parameter(property = "concordat.pact.withMainBranches", defaultValue = "false")
    private boolean withMainBranches;

    /** Limit for each request, in seconds. */
    @Parameter(property = "concordat.pact.timeout", defaultValue = "30")
    private int timeout;

    /** Whether to do nothing. */
    @Parameter(property = "concordat.pact.skip", defaultValue = "false")
    private boolean skip;

    @Override
    boolean isSkipped() {
        return skip;
    }

    @Override
    CommandLine command() {
        return broker.access(new CommandLine("pact", "can-i-deploy"))
                .with("--pacticipant", pacticipant)
                .with("--pacticipant-version", pacticipantVersion)
                .with("--to-environment", toEnvironment)
                .flag("--with-main-branches", withMainBranches)
                .with("--timeout", timeout);
    }

    @Override
    String failure(int exitCode) {
        return switch (exitCode) {
            case 0 -> null;
            case 1 -> pacticipant + " does not fit what it would meet";
            case 2 -> "the broker cannot be asked as configured";
            default -> "no verdict of the broker (exit code " + exitCode + ")";
        };
    }
}
