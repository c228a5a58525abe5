package dev.concordat.benchmarks.mock;

import dev.concordat.core.load.LoadedContract;
import dev.concordat.core.wire.Exchange;
import dev.concordat.core.wire.WireResponse;
import dev.concordat.design.mock.Mock;
import dev.concordat.tests.Verification;
import dev.concordat.tests.execute.Outcome;
import dev.concordat.tests.report.RunResult;
import java.time.Duration;
import java.util.List;

/** The runner on the mock of one document, without a socket between them. */
record MockedDocument(LoadedContract loaded, int cases, boolean stateful) {

    /** @param answers takes what the mock answers */
    RunResult verify(Answers answers) {
        MockedService service = new MockedService(loaded, stateful);
        Mock mock = service.start();
        return Verification.run(loaded, service.options().withMaxCasesPerOperation(cases), List.of(), request -> {
            WireResponse response = mock.answer(request);
            answers.add(request, response);
            return new Outcome.Answered(new Exchange(request, response, Duration.ZERO));
        });
    }
}
