package dev.concordat.tests.broker;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.SourceLocation;

/** The broker, or who else has a pact, gave no usable answer: the work with it cannot go on. */
final class BrokerFailure extends Exception {

    private static final long serialVersionUID = 1;

    private final String rule;
    private final String verb;
    private final String url;
    private final String problem;
    private final String hint;

    private BrokerFailure(String rule, String verb, String url, String problem, String hint) {
        super(url + " " + problem);
        this.rule = rule;
        this.verb = verb;
        this.url = url;
        this.problem = problem;
        this.hint = hint;
    }

    /** It is not there, or broken. */
    static BrokerFailure unavailable(String url, String problem) {
        return new BrokerFailure(Brokers.UNAVAILABLE, "gives no answer", url, problem, "try again, or correct the URL");
    }

    /** It answers, and will not do this. */
    static BrokerFailure refused(String url, String problem, String hint) {
        return new BrokerFailure(Brokers.REFUSED, "refuses", url, problem, hint);
    }

    Finding finding() {
        return finding("the Pact Broker");
    }

    /** @param who gave no usable answer */
    Finding finding(String who) {
        return Finding.error(rule, who + " " + verb + ": " + url + " " + problem, hint, SourceLocation.of(url));
    }
}
