package dev.concordat.cli;

import dev.concordat.tests.broker.PactBroker;
import dev.concordat.tests.broker.PactUrls;
import dev.concordat.tests.execute.Origin;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import picocli.CommandLine.Option;

/** Pacts that are named one by one. */
final class PactArguments {

    @Option(
            names = "--pact",
            arity = "1..*",
            paramLabel = "FILE|DIR|URL",
            description = "Pact files, folders that hold some, or http(s) URLs; the broker's credentials go to its own "
                    + "origin, or without --broker to the one of these URLs.")
    private List<String> pacts = List.of();

    boolean isEmpty() {
        return pacts.isEmpty();
    }

    List<Path> files() {
        return pacts.stream().filter(pact -> !isUrl(pact)).map(Path::of).toList();
    }

    boolean hasUrls() {
        return pacts.stream().anyMatch(PactArguments::isUrl);
    }

    /**
     * The URLs, and who gets credentials for them.
     *
     * @param refuse told what is wrong with the arguments; it throws
     */
    PactUrls urls(BrokerAccess access, Duration timeout, Consumer<String> refuse) {
        try {
            List<URI> urls =
                    pacts.stream().filter(PactArguments::isUrl).map(URI::create).toList();
            if (urls.isEmpty()) {
                return PactUrls.none();
            }
            boolean oneOrigin = urls.stream().map(Origin::of).distinct().count() == 1;
            if (!access.isGiven() && access.hasCredentials() && !oneOrigin) {
                refuse.accept("--pact names several servers: --broker=URL says which of them gets the credentials");
            }
            PactBroker broker = access.isGiven()
                    ? access.broker(timeout, refuse)
                    : access.admitted(PactBroker.at(urls.get(0)).withTimeout(timeout), refuse);
            return new PactUrls(urls, broker);
        } catch (IllegalArgumentException wrong) {
            // Not the URL itself: what looks like a password in it would be shown.
            refuse.accept("--pact: it is no URL of a pact such as https://broker.example/pacts/1, without credentials");
            throw wrong;
        }
    }

    private static boolean isUrl(String pact) {
        String text = pact.toLowerCase(Locale.ROOT);
        return text.startsWith("http://") || text.startsWith("https://");
    }
}
