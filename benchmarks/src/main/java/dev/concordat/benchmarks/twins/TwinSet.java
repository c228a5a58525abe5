package dev.concordat.benchmarks.twins;

import dev.concordat.benchmarks.mock.MockedService;
import dev.concordat.core.contract.Operation;
import dev.concordat.core.generate.InstanceGenerator;
import dev.concordat.core.load.LoadedContract;
import dev.concordat.core.validate.Side;
import dev.concordat.core.wire.Exchange;
import dev.concordat.design.mock.Mock;
import dev.concordat.tests.FuzzBudget;
import dev.concordat.tests.Verification;
import dev.concordat.tests.VerifyOptions;
import dev.concordat.tests.execute.Outcome;
import dev.concordat.tests.report.RunResult;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The twins of one document: a clean service, the mock that remembers, and the faulty ones, each proved real.
 *
 * @param clean what the runner said of the clean twin
 */
record TwinSet(LoadedContract loaded, RunResult clean, List<Twin> twins) {

    /** How many twins of one kind and depth an operation has. */
    private static final int SAME = 1;

    private static final List<Derivation> DERIVATIONS = List.of(
            new BodyFaults(),
            new AnswerFaults(),
            new ValidationFaults(),
            new RefusalFaults(),
            new CredentialFaults(),
            new StateFaults(),
            new ProtocolFaults());

    /** @param random how many random requests the clean twin is asked beside the planned ones */
    static TwinSet of(LoadedContract loaded, int random) {
        List<Exchange> exchanges = new ArrayList<>();
        Service service = clean(loaded);
        VerifyOptions options = new MockedService(loaded, true).options().withFuzz(new FuzzBudget(random, null));
        RunResult result = Verification.run(loaded, options, List.of(), request -> {
            Exchange exchange = service.answer(request);
            exchanges.add(exchange);
            return new Outcome.Answered(exchange);
        });
        Traffic traffic = new Traffic(loaded.contract(), exchanges);
        Validators validators = Validators.of(loaded.spec());
        InstanceGenerator requests = new InstanceGenerator(loaded.contract(), Side.REQUEST);
        InstanceGenerator responses = new InstanceGenerator(loaded.contract(), Side.RESPONSE);
        List<Twin> twins = new ArrayList<>();
        for (Operation operation : loaded.contract().operations()) {
            traffic.first(operation, exchange -> exchange.response().isSuccess())
                    .map(good -> new Origin(
                            traffic,
                            validators,
                            requests,
                            responses,
                            operation,
                            good,
                            new Script(traffic.prelude(good.request()), List.of(good.request()))))
                    .ifPresent(origin -> twins.addAll(twins(loaded, origin)));
        }
        return new TwinSet(loaded, result, List.copyOf(twins));
    }

    /** A clean service without memories. */
    static Service clean(LoadedContract loaded) {
        Mock mock = new MockedService(loaded, true).start();
        return request -> new Exchange(request, mock.answer(request), Duration.ZERO);
    }

    private static List<Twin> twins(LoadedContract loaded, Origin origin) {
        Map<String, Integer> counts = new HashMap<>();
        List<Twin> twins = new ArrayList<>();
        for (Derivation derivation : DERIVATIONS) {
            for (Candidate candidate : derivation.of(origin)) {
                String kind = candidate.group() + " " + candidate.depth();
                int most = candidate.group() == Twin.Group.STATE || candidate.group() == Twin.Group.PROTOCOL ? 4 : SAME;
                if (counts.getOrDefault(kind, 0) < most) {
                    candidate.proved(() -> clean(loaded)).ifPresent(twin -> {
                        counts.merge(kind, 1, Integer::sum);
                        twins.add(twin);
                    });
                }
            }
        }
        return twins;
    }
}
