package dev.concordat.cli;

import dev.concordat.tests.broker.BrokerSelection;
import dev.concordat.tests.broker.GitCheckout;
import dev.concordat.tests.broker.Publication;
import dev.concordat.tests.broker.VersionSelector;
import dev.concordat.tests.pact.PactOptions;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which pacts of a Pact Broker are verified, and what it is told. */
final class BrokerArguments {

    @Mixin
    private BrokerAccess access = new BrokerAccess();

    @Option(names = "--provider", paramLabel = "NAME", description = "Name of the service in the broker.")
    private @Nullable String provider;

    @Option(
            names = "--select",
            paramLabel = "SELECTOR",
            description = "Versions of the consumers: " + VersionSelector.FORMS + ". Repeatable.")
    private List<String> selectors = List.of();

    @Option(
            names = "--pending",
            description = "A pact that no version of this branch ever kept may fail without failing the run.")
    private boolean pending;

    @Option(
            names = "--wip-since",
            paramLabel = "DATE",
            description = "Take along new pacts of all branches since this day as pending, such as 2026-01-31.")
    private @Nullable LocalDate wipSince;

    @Option(names = "--publish", description = "Tell the broker the result of each of its pacts.")
    private boolean publish;

    @Option(
            names = "--provider-version",
            paramLabel = "VERSION",
            description = "Version of the service. Default: the commit that git has checked out.")
    private @Nullable String version;

    @Option(
            names = "--provider-branch",
            paramLabel = "BRANCH",
            description = "Branch of the service. Default: the branch that git has checked out.")
    private @Nullable String branch;

    @Option(
            names = "--provider-tag",
            paramLabel = "TAG",
            description = "Tag to put on the version of the service. Repeatable.")
    private List<String> tags = List.of();

    @Option(names = "--build-url", paramLabel = "URL", description = "Where this run can be seen, for the broker.")
    private @Nullable URI buildUrl;

    boolean isGiven() {
        return access.isGiven();
    }

    BrokerAccess access() {
        return access;
    }

    /**
     * The options with what was asked for.
     *
     * @param refuse told what is wrong with the arguments; it throws
     */
    PactOptions apply(PactOptions options, Duration timeout, Consumer<String> refuse) {
        if (!access.isGiven()
                || (selectors.isEmpty() && !publish && !options.urls().urls().isEmpty())) {
            return options;
        }
        if (provider == null) {
            refuse.accept("--broker needs --provider NAME");
        }
        if (selectors.isEmpty() && options.urls().urls().isEmpty()) {
            refuse.accept("--broker needs --select: main and deployed-or-released are usual");
        }
        boolean fromGit = branch == null || (publish && version == null);
        GitCheckout checkout = fromGit ? GitCheckout.of(Path.of("")) : new GitCheckout(null, null);
        String on = branch == null ? checkout.branch() : branch;
        if (on == null && (pending || wipSince != null)) {
            refuse.accept("--pending and --wip-since need --provider-branch BRANCH: git knows no branch here");
        }
        BrokerSelection selection = BrokerSelection.of(
                        access.broker(timeout, refuse), String.valueOf(provider), parse(refuse))
                .withBranch(on)
                .withPending(pending)
                .withWipSince(wipSince);
        if (!publish) {
            return options.withBroker(selection);
        }
        String as = version == null ? checkout.commit() : version;
        if (as == null) {
            refuse.accept("--publish needs --provider-version VERSION: git knows no commit here");
        }
        return options.withBroker(selection).withPublication(new Publication(String.valueOf(as), on, tags, buildUrl));
    }

    private List<VersionSelector> parse(Consumer<String> refuse) {
        try {
            return selectors.stream().map(VersionSelector::parse).toList();
        } catch (IllegalArgumentException wrong) {
            refuse.accept("--select: " + wrong.getMessage());
            return List.of();
        }
    }
}
