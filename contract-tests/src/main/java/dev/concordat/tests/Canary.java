package dev.concordat.tests;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.load.LoadedContract;
import dev.concordat.tests.report.CanaryResult;
import dev.concordat.tests.report.RunFinding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Compares two running versions of a service: the valid cases of the contract, and of the one before where it is given,
 * are sent to both. A break is what the contract forbids and only the candidate does.
 */
public final class Canary {

    private static final String OLD = "old-contract-";

    private Canary() {}

    /**
     * Sends the cases to both services and tells what only the candidate breaks.
     *
     * @param progress told how many cases have been sent to both
     */
    public static CanaryResult run(LoadedContract loaded, CanaryOptions options, IntConsumer progress) {
        CanaryRun now = new CanaryRun(loaded, options, "");
        now.run(progress);
        List<RunFinding> findings =
                new ArrayList<>(now.tally().result("", "", 0, null, null).findings());
        int cases = now.cases();
        int taken = now.taken();
        Optional<String> unreachable = now.unreachable();
        LoadedContract old = options.old();
        if (old != null && unreachable.isEmpty()) {
            CanaryRun before = new CanaryRun(old, options, OLD);
            int done = cases;
            before.run(count -> progress.accept(done + count));
            before.tally().result("", "", 0, null, null).findings().stream()
                    .filter(finding -> isNew(finding, findings))
                    .toList()
                    .forEach(findings::add);
            cases += before.cases();
            taken += before.taken();
            unreachable = before.unreachable();
        }
        findings.sort(java.util.Comparator.comparing(RunFinding::severity));
        Contract contract = loaded.contract();
        return new CanaryResult(
                contract.info().title() + " " + contract.info().version(),
                options.stable(),
                options.candidate().url(),
                options.candidate().seed(),
                cases,
                taken,
                findings,
                unreachable.orElse(silence(cases, taken)));
    }

    /** Both contracts share most of what they say: one cause is told once. */
    private static boolean isNew(RunFinding finding, List<RunFinding> findings) {
        String rule = finding.checkId().startsWith(OLD) ? finding.checkId().substring(OLD.length()) : finding.checkId();
        return findings.stream()
                .noneMatch(other -> other.checkId().equals(rule)
                        && other.signature().equals(finding.signature())
                        && other.message().equals(finding.message()));
    }

    private static @Nullable String silence(int cases, int taken) {
        if (cases == 0) {
            return "no case could be sent to both: see what 'concordat verify' says of either service";
        }
        return taken == 0 ? "the stable service took none of " + cases + " cases" : null;
    }
}
