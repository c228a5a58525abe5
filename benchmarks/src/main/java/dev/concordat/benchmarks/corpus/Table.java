package dev.concordat.benchmarks.corpus;

import dev.concordat.benchmarks.corpus.Row.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/** The table for people. */
final class Table {

    private static final String FORMAT = "%-28s %-7s %6s %6s  %-16s %7s %6s %6s %8s %6s";
    private static final String PEER = " | %-16s %8s";

    private Table() {}

    static String head(boolean peer) {
        String head = format(
                FORMAT, "document", "version", "ops", "gener.", "verdict", "seconds", "MB", "files", "lines", "any");
        return head + (peer ? format(PEER, "peer", "lines") : "");
    }

    static String line(Row row, boolean peer) {
        String line = format(
                FORMAT,
                row.name(),
                row.version(),
                row.operations(),
                row.generated(),
                verdict(row),
                format("%.2f", row.millis() / 1000.0),
                row.heap(),
                row.files(),
                row.lines(),
                row.untyped());
        return line
                + (peer ? format(PEER, row.peer(), row.peerLines()) : "")
                + (row.detail().isEmpty() ? "" : "  " + row.detail());
    }

    private static String verdict(Row row) {
        return switch (row.verdict()) {
            case REFUSED -> "refused (" + (row.operations() - row.generated()) + ")";
            case UNCOMPILED -> "does not compile";
            default -> row.verdict().name().toLowerCase(Locale.ROOT);
        };
    }

    static String totals(List<Row> rows) {
        StringBuilder out = new StringBuilder("\n");
        for (Verdict verdict : Verdict.values()) {
            long count = rows.stream().filter(row -> row.verdict() == verdict).count();
            out.append(format("%-12s %s%n", verdict.name().toLowerCase(Locale.ROOT), share(count, rows.size())));
        }
        out.append(format(
                "%-12s %s%n",
                "operations", share(sum(rows, Row::generated), sum(rows, Row::operations)) + " have code"));
        out.append(format(
                "%-12s %d files, %d lines, %d places of any type%n",
                "code", sum(rows, Row::files), sum(rows, Row::lines), sum(rows, Row::untyped)));
        if (rows.stream().anyMatch(row -> !row.peer().isEmpty())) {
            long compiles =
                    rows.stream().filter(row -> row.peer().equals("compiles")).count();
            List<Row> both = rows.stream()
                    .filter(row -> row.verdict() == Verdict.CLEAN && row.peerLines() > 0)
                    .toList();
            out.append(format("%-12s %s compile%n", "peer", share(compiles, rows.size())));
            out.append(format(
                    "%-12s %s where ours is clean and the peer made any: ours / the peer's%n",
                    "lines", share(sum(both, Row::lines), sum(both, Row::peerLines))));
        }
        return out.toString();
    }

    private static long sum(List<Row> rows, ToLongFunction<Row> column) {
        return rows.stream().mapToLong(column).sum();
    }

    private static String share(long part, long whole) {
        return part + " of " + whole + (whole == 0 ? "" : format(" (%.1f %%)", 100.0 * part / whole));
    }

    private static String format(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
