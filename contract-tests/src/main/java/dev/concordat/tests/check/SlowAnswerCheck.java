package dev.concordat.tests.check;

import dev.concordat.core.finding.Severity;
import java.time.Duration;
import java.util.List;

/** Every answer is complete within the limit of its operation. Streams of events have no end to wait for. */
final class SlowAnswerCheck implements Check {

    @Override
    public String id() {
        return "slow-answer";
    }

    @Override
    public List<Problem> inspect(Observation observation) {
        Duration limit = observation.timeLimit();
        boolean stream = observation
                .response()
                .contentType()
                .filter(type -> type.equals("text/event-stream"))
                .isPresent();
        if (limit == null || stream || observation.exchange().elapsed().compareTo(limit) <= 0) {
            return List.of();
        }
        return List.of(new Problem(
                        id(),
                        Severity.ERROR,
                        "time",
                        "the answer took longer than " + limit.toMillis() + " ms",
                        "answer within the limit, or raise --max-response-time for this operation",
                        observation.operation().location())
                .demanding(new Demand.Within(limit)));
    }
}
