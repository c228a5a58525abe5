package dev.concordat.tests.pact;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a verification found out.
 *
 * @param outcomes one for each interaction, in the order of the files and in them
 * @param findings everything that is wrong, placed in the pact files
 * @param completion how far the run came
 * @param pacts that could be read, from files and from a broker
 */
public record PactReport(
        List<InteractionOutcome> outcomes, List<Finding> findings, Completion completion, List<PactDocument> pacts) {

    /** How far a run came. */
    public enum Completion {
        /** Every interaction has its outcome. */
        COMPLETE,
        /** Some pact could not be read, or there was none. */
        UNREADABLE,
        /** The service, or who sets up its states, did not answer; or nothing could be judged. */
        INCONCLUSIVE
    }

    private static final Set<String> ABOUT_INTERACTIONS = Stream.concat(
                    Stream.of("pact-not-verified", "pact-skipped"),
                    Arrays.stream(PactMismatch.Part.values()).map(PactMismatch.Part::ruleId))
            .collect(Collectors.toUnmodifiableSet());

    public PactReport {
        outcomes = List.copyOf(outcomes);
        findings = List.copyOf(findings);
        pacts = List.copyOf(pacts);
    }

    public long count(InteractionOutcome.Verdict verdict) {
        return outcomes.stream().filter(outcome -> outcome.verdict() == verdict).count();
    }

    /** Findings that no outcome tells: about states, selectors, files, the broker. */
    public List<Finding> aboutTheRun() {
        return findings.stream()
                .filter(finding -> !ABOUT_INTERACTIONS.contains(finding.ruleId()))
                .toList();
    }

    /** 0 clean, 1 findings, 2 unreadable input, 3 target unreachable or nothing judged. */
    public int exitCode() {
        return switch (completion) {
            case UNREADABLE -> 2;
            case INCONCLUSIVE -> 3;
            case COMPLETE -> findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR) ? 1 : 0;
        };
    }
}
