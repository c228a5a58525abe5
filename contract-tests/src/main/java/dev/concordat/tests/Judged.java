package dev.concordat.tests;

import dev.concordat.tests.check.Ending;
import dev.concordat.tests.check.Problem;
import java.util.List;

/**
 * How a case ended, and what it showed.
 *
 * @param problems what is wrong with its last answer
 * @param news those of them that no case showed before
 */
record Judged(Ending ending, List<Problem> problems, List<Problem> news) {

    Judged {
        problems = List.copyOf(problems);
        news = List.copyOf(news);
    }

    static Judged of(Ending ending) {
        return new Judged(ending, List.of(), List.of());
    }
}
