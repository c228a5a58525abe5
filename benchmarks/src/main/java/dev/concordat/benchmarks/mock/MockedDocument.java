package dev.concordat.benchmarks.mock;

import dev.concordat.core.load.LoadedContract;
import dev.concordat.core.wire.Exchange;
import dev.concordat.design.mock.Mock;
import dev.concordat.tests.Verification;
import dev.concordat.tests.execute.Outcome;
import dev.concordat.tests.report.RunResult;
import java.time.Duration;
import java.util.List;

/** The runner on the mock of one document, without a socket between them. */
record MockedDocument(LoadedContract loaded, int cases, boolean stateful) {

    RunResult verify() {
        MockedService service = new MockedService(loaded, stateful);
        Mock mock = service.start();
        return Verification.run(
                loaded,
                service.options().withMaxCasesPerOperation(cases),
                List.of(),
                request -> new Outcome.Answered(new Exchange(request, mock.answer(request), Duration.ZERO)));
    }
}
