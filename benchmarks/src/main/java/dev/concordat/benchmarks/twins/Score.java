package dev.concordat.benchmarks.twins;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Adds up which twins were found. */
final class Score {

    /** A twin and what came of the hunt. */
    record Entry(Twin twin, Hunt.Catch result) {

        String line() {
            return String.format(
                    Locale.ROOT,
                    "%-8s %-11s %d %6d %6.2f  %s",
                    result.killed() ? "killed" : "SURVIVED",
                    twin.group(),
                    twin.depth(),
                    result.requests(),
                    result.seconds(),
                    twin.name());
        }
    }

    private final List<Entry> entries = new ArrayList<>();

    void add(Entry entry) {
        entries.add(entry);
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** The share of those found of those that exist, by group and depth. */
    String table() {
        StringBuilder table = new StringBuilder(
                String.format("%-12s %14s %14s %14s %14s%n", "group", "depth 1", "depth 2", "depth 3", "all"));
        for (Twin.Group group : Twin.Group.values()) {
            row(
                    table,
                    group.name().toLowerCase(Locale.ROOT),
                    entry -> entry.twin().group() == group);
        }
        row(table, "all", entry -> true);
        List<Entry> killed =
                entries.stream().filter(entry -> entry.result().killed()).toList();
        table.append(String.format(
                Locale.ROOT,
                "to the kill: median %d requests and %.2f s, 9 of 10 within %d requests and %.2f s; %d findings misnamed%n",
                requests(killed, 0.5),
                seconds(killed, 0.5),
                requests(killed, 0.9),
                seconds(killed, 0.9),
                entries.stream().mapToInt(entry -> entry.result().misnamed()).sum()));
        return table.toString();
    }

    private void row(StringBuilder table, String name, Predicate<Entry> ofRow) {
        if (entries.stream().noneMatch(ofRow)) {
            return;
        }
        table.append(String.format("%-12s", name));
        for (int depth = 1; depth <= 3; depth++) {
            int wanted = depth;
            table.append(cell(ofRow.and(entry -> entry.twin().depth() == wanted)));
        }
        table.append(cell(ofRow)).append(String.format("%n"));
    }

    private String cell(Predicate<Entry> wanted) {
        long all = entries.stream().filter(wanted).count();
        long killed = entries.stream()
                .filter(wanted)
                .filter(entry -> entry.result().killed())
                .count();
        return all == 0
                ? String.format(" %14s", "-")
                : String.format(
                        Locale.ROOT,
                        " %14s",
                        killed + "/" + all + String.format(Locale.ROOT, " %.0f %%", 100.0 * killed / all));
    }

    private static int requests(List<Entry> killed, double share) {
        return killed.isEmpty()
                ? 0
                : killed.stream()
                        .map(entry -> entry.result().requests())
                        .sorted()
                        .toList()
                        .get((int) (share * (killed.size() - 1)));
    }

    private static double seconds(List<Entry> killed, double share) {
        return killed.isEmpty()
                ? 0
                : killed.stream()
                        .map(entry -> entry.result().seconds())
                        .sorted()
                        .toList()
                        .get((int) (share * (killed.size() - 1)));
    }
}
