package dev.concordat.benchmarks.twins;

import dev.concordat.core.contract.MediaType;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.validate.Side;
import dev.concordat.core.wire.Exchange;
import java.util.List;
import java.util.stream.IntStream;

/** Good requests that are refused. */
final class RefusalFaults implements Derivation {

    @Override
    public List<Candidate> of(Origin origin) {
        Exchange refusal = origin.refusal().orElse(null);
        if (refusal == null) {
            return List.of();
        }
        // A fault for every trigger: there is only one way to refuse.
        List<Integer> rounds = IntStream.range(0, 6).boxed().toList();
        return Derivation.combined(
                origin,
                rounds,
                (round, trigger) -> origin.candidate(
                        "refuses a good request with " + refusal.response().status(),
                        Twin.Group.REFUSAL,
                        trigger,
                        (clean, service) -> clean.response().isSuccess()
                                ? new Exchange(clean.request(), refusal.response(), clean.elapsed())
                                : clean,
                        (clean, faulty) -> clean.response().isSuccess()
                                && isValid(origin, clean)
                                && faulty.response().status() / 100 == 4,
                        "valid-data-refused"));
    }

    private static boolean isValid(Origin origin, Exchange exchange) {
        SchemaId schema = origin.requestType().map(MediaType::schema).orElse(null);
        return schema == null
                || Requests.json(exchange.request().body())
                        .filter(body -> origin.validators().accept(schema, body, Side.REQUEST))
                        .isPresent();
    }
}
