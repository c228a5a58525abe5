package dev.concordat.cli;

import dev.concordat.tests.pact.PactOptions;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Which pacts a running service is held to, and who sets up its states. */
final class PactRunOptions {

    @Mixin
    private PactArguments pacts = new PactArguments();

    @Mixin
    private BrokerArguments broker = new BrokerArguments();

    @Option(
            names = "--state-change-url",
            paramLabel = "URL",
            description = "Where provider states are set up: POST {consumer, state, params, action}.")
    private @Nullable URI stateChangeUrl;

    @Option(
            names = "--state-command",
            paramLabel = "WORD",
            description =
                    "In place of the URL: a program that sets up provider states, then each of its arguments with "
                            + "an option of its own. It runs without a shell and reads the same JSON from its standard input; "
                            + "exit code 0 means done, 4 unknown.")
    private List<String> stateCommand = List.of();

    @Option(
            names = "--message-url",
            paramLabel = "URL",
            description = "Where messages are produced: POST {description, providerStates}, answered with the message.")
    private @Nullable URI messageUrl;

    /** Whether there is some pact to verify. */
    boolean isGiven() {
        return !pacts.isEmpty() || broker.isGiven();
    }

    boolean hasMessageUrl() {
        return messageUrl != null;
    }

    /**
     * All of them but credentials.
     *
     * @param url of the service; null: there are only messages
     * @param refuse told what is wrong with the arguments; it throws
     */
    PactOptions options(@Nullable URI url, Duration limit, Consumer<String> refuse) {
        PactOptions named = PactOptions.of(url, pacts.files())
                .withTimeout(limit)
                .withUrls(pacts.urls(broker.access(), limit, refuse));
        PactOptions options = broker.apply(named, limit, refuse);
        if (stateChangeUrl != null) {
            options = options.withStateChangeUrl(stateChangeUrl);
        }
        if (!stateCommand.isEmpty()) {
            options = options.withStateCommand(stateCommand);
        }
        return messageUrl == null ? options : options.withMessageUrl(messageUrl);
    }

    /**
     * Looks for what means nothing, or harm.
     *
     * @param command that has these options
     * @param refuse told what is wrong with the arguments; it throws
     */
    void check(CommandSpec command, Consumer<String> refuse) {
        if (!broker.isGiven()) {
            needsBroker(GivenOptions.of(command, BrokerArguments.class), refuse);
            if (!pacts.hasUrls()) {
                needsBroker(GivenOptions.of(command, BrokerAccess.class), refuse);
            }
        }
        if (stateChangeUrl != null && !stateCommand.isEmpty()) {
            refuse.accept("--state-change-url and --state-command exclude each other");
        }
        if (stateCommand.stream().anyMatch(String::isEmpty)) {
            refuse.accept("--state-command has an empty word");
        }
        checkUrl("--state-change-url", stateChangeUrl, refuse);
        checkUrl("--message-url", messageUrl, refuse);
    }

    private static void needsBroker(Set<String> options, Consumer<String> refuse) {
        options.forEach(option -> refuse.accept(option + " needs --broker=URL: it is about the pacts there"));
    }

    private static void checkUrl(String option, @Nullable URI place, Consumer<String> refuse) {
        if (place != null) {
            TargetUrl.check(option, place.toString()).ifPresent(refuse);
        }
    }

    /** Whether something is said about pacts that are not there. */
    boolean isIdle() {
        return !isGiven() && (stateChangeUrl != null || !stateCommand.isEmpty() || messageUrl != null);
    }
}
