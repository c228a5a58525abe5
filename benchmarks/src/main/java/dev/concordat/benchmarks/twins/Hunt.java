package dev.concordat.benchmarks.twins;

import dev.concordat.benchmarks.mock.MockedService;
import dev.concordat.core.load.LoadedContract;
import dev.concordat.tests.FuzzBudget;
import dev.concordat.tests.Verification;
import dev.concordat.tests.VerifyOptions;
import dev.concordat.tests.execute.Outcome;
import dev.concordat.tests.execute.Transport;
import dev.concordat.tests.report.RunEvent;
import java.util.List;
import java.util.Map;

/**
 * The runner on one twin, until it names the fault or has sent all that it may.
 *
 * @param budget requests at most
 */
record Hunt(LoadedContract loaded, long seed, int budget) {

    /**
     * What came of it.
     *
     * @param requests sent until the fault was named, or in all
     * @param misnamed findings that do not name the fault, before the one that does
     */
    record Catch(boolean killed, int requests, double seconds, int misnamed) {}

    Catch on(Twin twin) {
        Service service = twin.fault().over(TwinSet.clean(loaded));
        int[] requests = {0};
        int[] misnamed = {0};
        boolean[] killed = {false};
        long start = System.nanoTime();
        Transport transport = request -> {
            if (killed[0] || requests[0] >= budget) {
                return new Outcome.Unreachable("the hunt is over");
            }
            requests[0]++;
            return new Outcome.Answered(service.answer(request));
        };
        Verification.run(
                loaded,
                options(),
                List.of(event -> {
                    if (event instanceof RunEvent.Found found && !killed[0]) {
                        killed[0] = twin.isNamedBy(found.finding());
                        misnamed[0] += killed[0] ? 0 : 1;
                    }
                }),
                transport);
        return new Catch(killed[0], requests[0], (System.nanoTime() - start) / 1e9, misnamed[0]);
    }

    private VerifyOptions options() {
        return new MockedService(loaded, true)
                .options()
                .withSeed(seed)
                .withFuzz(new FuzzBudget(budget, null))
                .withTimeLimits(Map.of("", AnswerFaults.LIMIT));
    }
}
