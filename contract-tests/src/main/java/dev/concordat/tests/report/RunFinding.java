package dev.concordat.tests.report;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Severity;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.tests.reproduce.JunitSource;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One cause of trouble at one operation, however often it was seen.
 *
 * @param operation the operation's key
 * @param signature method and path
 * @param place the part of the exchange that is wrong; one cause, one place
 * @param location where the document states what was broken
 * @param count how many exchanges show it
 */
public record RunFinding(
        String checkId,
        Severity severity,
        String operation,
        String signature,
        String place,
        String message,
        @Nullable String hint,
        SourceLocation location,
        int count,
        Sample sample) {

    /** The name of the class that shows it as a JUnit test. */
    public String testClass() {
        return JunitSource.className(checkId, operation, place);
    }

    /** The same as a finding of any other command. */
    public Finding toFinding() {
        return new Finding(checkId, severity, signature + ": " + message, hint, location);
    }

    /** What findings of one cause have in common. */
    public String cause() {
        return checkId + "\0" + operation + "\0" + place + "\0" + severity;
    }

    /**
     * Gravest first, then in document order.
     *
     * @param operations their keys in that order
     */
    public static List<RunFinding> sorted(Collection<RunFinding> findings, List<String> operations) {
        return findings.stream()
                .sorted(Comparator.comparing(RunFinding::severity)
                        .thenComparing(finding -> operations.indexOf(finding.operation()))
                        .thenComparing(RunFinding::checkId)
                        .thenComparing(RunFinding::location)
                        .thenComparing(RunFinding::message))
                .toList();
    }

    /** The same, seen this often. */
    public RunFinding counted(int times) {
        return new RunFinding(checkId, severity, operation, signature, place, message, hint, location, times, sample);
    }

    /** The same with another weight and a remark that says why. */
    public RunFinding weighed(Severity other, String remark) {
        return new RunFinding(
                checkId, other, operation, signature, place, message + remark, hint, location, count, sample);
    }
}
