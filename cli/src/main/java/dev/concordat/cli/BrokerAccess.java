package dev.concordat.cli;

import dev.concordat.tests.broker.PactBroker;
import java.net.URI;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which Pact Broker, and how it lets us in. */
final class BrokerAccess {

    @Option(names = "--broker", paramLabel = "URL", description = "Base URL of the Pact Broker.")
    private @Nullable URI broker;

    @Option(
            names = "--broker-token",
            paramLabel = "TOKEN",
            converter = Secret.Converter.class,
            description = "Token for the broker; env:NAME reads a variable.")
    private @Nullable Secret token;

    @Option(
            names = "--broker-basic",
            paramLabel = "USER:PASSWORD",
            converter = Secret.Converter.class,
            description = "User and password for the broker; env:NAME reads a variable.")
    private @Nullable Secret basic;

    boolean isGiven() {
        return broker != null;
    }

    /**
     * The broker that is named; only where {@link #isGiven}.
     *
     * @param refuse told what is wrong with the arguments; it throws
     */
    PactBroker broker(Duration timeout, Consumer<String> refuse) {
        if (broker == null) {
            refuse.accept("it needs --broker=URL");
            throw new IllegalStateException("there is no broker");
        }
        PactBroker place;
        try {
            place = PactBroker.at(broker).withTimeout(timeout);
        } catch (IllegalArgumentException wrong) {
            refuse.accept("--broker: " + wrong.getMessage());
            throw wrong;
        }
        return admitted(place, refuse);
    }

    boolean hasCredentials() {
        return token != null || basic != null;
    }

    /** The same with the credentials that were given. */
    PactBroker admitted(PactBroker place, Consumer<String> refuse) {
        if (token != null && basic != null) {
            refuse.accept("--broker-token and --broker-basic exclude each other: a request has one Authorization");
        }
        if (token != null) {
            return place.withToken(token.value());
        }
        return basic == null ? place : place.withBasic(basic.value());
    }
}
