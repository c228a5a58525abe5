package dev.concordat.tests.broker;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.SourceLocation;

/** The broker gave no usable answer: the work with it cannot go on. */
final class BrokerFailure extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Finding finding;

    private BrokerFailure(Finding finding) {
        super(finding.message());
        this.finding = finding;
    }

    /** It is not there, or broken. */
    static BrokerFailure unavailable(String url, String problem) {
        return new BrokerFailure(Finding.error(
                Brokers.UNAVAILABLE,
                "the Pact Broker gives no answer: " + url + " " + problem,
                "try again, or correct the URL of the broker",
                SourceLocation.of(url)));
    }

    /** It answers, and will not do this. */
    static BrokerFailure refused(String url, String problem, String hint) {
        return new BrokerFailure(Finding.error(
                Brokers.REFUSED, "the Pact Broker refuses: " + url + " " + problem, hint, SourceLocation.of(url)));
    }

    Finding finding() {
        return finding;
    }
}
