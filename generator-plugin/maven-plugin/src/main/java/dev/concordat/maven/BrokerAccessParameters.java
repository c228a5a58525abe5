package dev.concordat.maven;

import java.net.URI;
import org.jspecify.annotations.NullUnmarked;

/** Which Pact Broker, and how it lets us in: the part of a block {@code <broker>} that every goal about one has. */
@NullUnmarked // Maven fills the fields
public class BrokerAccessParameters {

    private URI url;
    private String token;
    private String basic;

    final CommandLine access(CommandLine command) {
        return command.with("--broker", url).withSecret("--broker-token", token).withSecret("--broker-basic", basic);
    }
}
