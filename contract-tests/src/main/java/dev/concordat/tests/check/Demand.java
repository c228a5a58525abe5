package dev.concordat.tests.check;

import dev.concordat.core.contract.Operation;
import dev.concordat.core.contract.StatusRange;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** What an answer must be like so that a problem counts as solved: what a test can ask that knows no contract. */
public sealed interface Demand {

    /** The answer may be any but the one that was found: what must be different takes the contract to tell. */
    Demand ANOTHER_ANSWER = new Another();

    /** Any answer at all. */
    Demand ANSWER = statuses(100, 599);

    Demand SUCCESS = statuses(200, 299);

    Demand REFUSAL = statuses(400, 499);

    /** A status within one of the ranges. */
    record Status(List<Range> ranges) implements Demand {

        public Status {
            ranges = List.copyOf(ranges);
        }
    }

    /** Both ends included. */
    record Range(int least, int most) {

        @Override
        public String toString() {
            return least == most ? Integer.toString(least) : least + " to " + most;
        }
    }

    /**
     * A header field.
     *
     * @param pattern found in its value
     */
    record Field(String name, String pattern) implements Demand {}

    /**
     * Something in the body.
     *
     * @param pattern a regular expression that is found in it, or not
     */
    record Body(String pattern, boolean found) implements Demand {}

    /** No body. */
    record NoBody() implements Demand {}

    /** A complete answer within a time. */
    record Within(Duration limit) implements Demand {}

    /** See {@link #ANOTHER_ANSWER}. */
    record Another() implements Demand {}

    static Demand statuses(int least, int most) {
        return new Status(List.of(new Range(least, most)));
    }

    static Demand status(int... codes) {
        return new Status(
                Arrays.stream(codes).mapToObj(code -> new Range(code, code)).toList());
    }

    /** A status that the document declares for the operation. */
    static Demand declaredStatus(Operation operation) {
        return new Status(operation.responses().stream()
                .map(response -> range(response.status()))
                .toList());
    }

    private static Range range(StatusRange status) {
        return switch (status.kind()) {
            case CODE -> new Range(status.code(), status.code());
            case RANGE -> {
                int least = (status.text().charAt(0) - '0') * 100;
                yield new Range(least, least + 99);
            }
            case DEFAULT -> new Range(100, 599);
        };
    }
}
