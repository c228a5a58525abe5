package dev.concordat.tests.sequence;

import dev.concordat.tests.check.Problem;
import java.util.List;

/** What a sequence shows. */
public sealed interface Judgement {

    /** The property holds. */
    record Holds() implements Judgement {}

    /** The answers prove nothing. */
    record Open(String reason) implements Judgement {}

    /** The property is broken. */
    record Broken(List<Problem> problems) implements Judgement {

        public Broken {
            problems = List.copyOf(problems);
        }
    }

    static Judgement holds() {
        return new Holds();
    }

    static Judgement open(String reason) {
        return new Open(reason);
    }

    /** Broken where there are problems, else kept. */
    static Judgement of(List<Problem> problems) {
        return problems.isEmpty() ? new Holds() : new Broken(problems);
    }
}
