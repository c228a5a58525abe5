package dev.concordat.tests.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which request is due when: at even distances, whatever becomes of those before (an open loop). Every operation has the
 * same share, and its cases take turns.
 */
final class Schedule {

    private final double rate;
    private final long first;
    private final long count;
    private final List<List<LoadCase>> operations;

    /**
     * @param rate requests a second
     * @param first number of the first request, so that one block goes on where the one before ended
     * @param count how many there are
     * @param cases at least one
     */
    Schedule(double rate, long first, long count, List<LoadCase> cases) {
        this.rate = rate;
        this.first = first;
        this.count = count;
        Map<String, List<LoadCase>> turns = new LinkedHashMap<>();
        cases.forEach(each -> turns.computeIfAbsent(each.operation().key(), key -> new ArrayList<>())
                .add(each));
        this.operations = List.copyOf(turns.values());
    }

    double rate() {
        return rate;
    }

    long count() {
        return count;
    }

    /** When a request is due, in nanoseconds after the first one. */
    long due(long index) {
        return Math.round(index * 1e9 / rate);
    }

    /** When all are due, in nanoseconds after the first one. */
    long end() {
        return due(count);
    }

    LoadCase at(long index) {
        long number = first + index;
        List<LoadCase> turn = operations.get((int) (number % operations.size()));
        return turn.get((int) (number / operations.size() % turn.size()));
    }
}
