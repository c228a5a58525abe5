package dev.concordat.maven;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;

/**
 * The block {@code <broker>} of {@code concordat:pact-verify}: each element is an option of the command {@code pact
 * verify}, see {@link #on}.
 */
@NullUnmarked // Maven fills the fields
public final class BrokerParameters extends BrokerAccessParameters {

    private String provider;
    private List<String> selectors = List.of();
    private boolean pending;
    private String wipSince;
    private boolean publish;
    private String version;
    private String branch;
    private List<String> tags = List.of();
    private URI buildUrl;

    CommandLine on(CommandLine command) {
        CommandLine with = access(command)
                .with("--provider", provider)
                .with("--wip-since", wipSince)
                .with("--provider-version", version)
                .with("--provider-branch", branch)
                .with("--build-url", buildUrl)
                .flag("--pending", pending)
                .flag("--publish", publish);
        return CommandLineMojo.each(CommandLineMojo.each(with, "--select", selectors), "--provider-tag", tags);
    }
}
