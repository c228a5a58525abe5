package dev.concordat.tests.traffic;

import dev.concordat.core.finding.Finding;
import java.util.List;

/**
 * What recorded traffic shows.
 *
 * @param findings one a cause: what is wrong, the first exchange that shows it, and how many do
 * @param exchanges how many were judged
 * @param touched operations that some were for, in the order of the traffic
 * @param untouched the other operations, in document order
 */
public record TrafficReport(List<Finding> findings, int exchanges, List<String> touched, List<String> untouched) {

    public TrafficReport {
        findings = List.copyOf(findings);
        touched = List.copyOf(touched);
        untouched = List.copyOf(untouched);
    }

    /**
     * Judges exchanges one after the other.
     *
     * @param basePath what may stand before the paths of the document, "" for nothing
     */
    public static TrafficReport of(TrafficJudge judge, List<Recorded> traffic, String basePath, Requests requests) {
        TrafficTally tally = new TrafficTally(judge, basePath, requests);
        traffic.forEach(tally::add);
        return tally.report();
    }
}
