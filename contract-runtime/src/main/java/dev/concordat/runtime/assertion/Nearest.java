package dev.concordat.runtime.assertion;

import java.util.List;

/** What is told of alternatives that all do not match: why the nearest does not, unless several are as near. */
final class Nearest {
    private Nearest() {}

    static void report(Subject subject, String keyword, List<Subject> tried) {
        int least = tried.stream().mapToInt(Subject::distance).min().orElse(0);
        List<Subject> nearest =
                tried.stream().filter(one -> one.distance() == least).toList();
        if (nearest.size() == 1) {
            subject.absorb(nearest.get(0));
        } else {
            subject.report(keyword, null);
        }
    }
}
