package dev.concordat.benchmarks.differ;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** The reports for people. */
final class Table {

    private static final String FORMAT = "%-36s %7s %9s %9s %8s %9s %8s %7s %7s %8s %7s %6s %8s";

    private Table() {}

    static String head() {
        return String.format(
                Locale.ROOT,
                FORMAT,
                "document",
                "schemas",
                "instances",
                "agree",
                "differ",
                "explained",
                "written",
                "changed",
                "dropped",
                "buffered",
                "of",
                "tried",
                "seconds");
    }

    static String line(Report report) {
        String line = String.format(
                Locale.ROOT,
                FORMAT,
                report.name(),
                report.schemas(),
                report.instances(),
                report.agreements(),
                report.disagreements().size(),
                report.explained().size(),
                report.written(),
                report.changed().size(),
                report.dropped().size(),
                report.buffered().size(),
                report.nodes(),
                report.tried(),
                String.format(Locale.ROOT, "%.1f", report.millis() / 1000.0));
        return line
                + (report.left() == 0 ? "" : "  no time for " + report.left())
                + (report.problem().isEmpty() ? "" : "  " + report.problem());
    }

    /** What one document has, group by group. */
    static String details(Report report) {
        return section("differ", report.disagreements())
                + section("changed", report.changed())
                + section("buffered", report.buffered());
    }

    static String totals(List<Report> reports) {
        Report all = new Report(
                "all " + reports.size(),
                "",
                (int) sum(reports, Report::schemas),
                (int) sum(reports, Report::left),
                (int) sum(reports, Report::instances),
                (int) sum(reports, Report::agreements),
                groups(reports, Report::disagreements),
                groups(reports, Report::explained),
                (int) sum(reports, Report::written),
                groups(reports, Report::changed),
                groups(reports, Report::dropped),
                (int) sum(reports, Report::nodes),
                groups(reports, Report::buffered),
                (int) sum(reports, Report::tried),
                sum(reports, Report::millis));
        return "\n" + head() + "\n" + line(all) + "\n\n" + details(all) + section("explained", all.explained())
                + section("dropped", all.dropped());
    }

    private static String section(String title, Groups groups) {
        return groups.isEmpty() ? "" : "  " + title + "\n" + groups.toText();
    }

    private static long sum(List<Report> reports, ToLongFunction<Report> column) {
        return reports.stream().mapToLong(column).sum();
    }

    private static Groups groups(List<Report> reports, Function<Report, Groups> column) {
        Groups all = new Groups();
        reports.forEach(report -> all.addAll(column.apply(report)));
        return all;
    }
}
