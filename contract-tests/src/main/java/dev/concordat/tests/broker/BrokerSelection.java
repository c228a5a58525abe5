package dev.concordat.tests.broker;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which pacts of a broker are verified.
 *
 * @param provider its name in the broker
 * @param selectors versions of the consumers; each that matches nothing is a finding. None: nothing is selected, the
 *     broker only takes the results of its pacts that were named by their URLs
 * @param branch of the provider, for matching branches and for what counts as pending; null where it has none
 * @param pending whether a pact that the provider never kept on this branch may fail without failing the run
 * @param wipSince from when on pacts of other branches that were never verified are taken along as pending; null: none
 */
public record BrokerSelection(
        PactBroker broker,
        String provider,
        List<VersionSelector> selectors,
        @Nullable String branch,
        boolean pending,
        @Nullable LocalDate wipSince) {

    public BrokerSelection {
        selectors = List.copyOf(selectors);
    }

    public static BrokerSelection of(PactBroker broker, String provider, List<VersionSelector> selectors) {
        return new BrokerSelection(broker, provider, selectors, null, false, null);
    }

    public BrokerSelection withBranch(@Nullable String branch) {
        return new BrokerSelection(broker, provider, selectors, branch, pending, wipSince);
    }

    public BrokerSelection withPending(boolean pending) {
        return new BrokerSelection(broker, provider, selectors, branch, pending, wipSince);
    }

    /** Also makes them pending, as the broker does. */
    public BrokerSelection withWipSince(@Nullable LocalDate since) {
        return new BrokerSelection(broker, provider, selectors, branch, pending || since != null, since);
    }
}
