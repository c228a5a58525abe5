package dev.concordat.tests.report;

import dev.concordat.core.finding.Severity;
import java.io.PrintStream;
import java.util.List;

/** Progress while the run goes on, and the summary at its end. */
public final class ConsoleReport implements RunListener {

    private static final int LOGGED_SECONDS = 10;

    private final PrintStream out;
    private final boolean terminal;
    private final Severity threshold;
    private long lastShown;
    private int loads;

    /**
     * @param terminal whether lines may be overwritten and coloured
     * @param threshold which findings make the run fail
     */
    public ConsoleReport(PrintStream out, boolean terminal, Severity threshold) {
        this.out = out;
        this.terminal = terminal;
        this.threshold = threshold;
    }

    @Override
    public void on(RunEvent event) {
        if (event instanceof RunEvent.Started started) {
            out.println(Excerpt.line("Verifying " + started.title() + " at " + started.url()));
            out.println("  spec " + Excerpt.line(started.spec()) + ", seed " + started.seed() + ", "
                    + ConsoleSummary.plural(started.operations(), "operation") + ", "
                    + ConsoleSummary.plural(started.cases(), "case"));
        } else if (event instanceof RunEvent.CaseFinished finished && terminal) {
            progress(finished);
        } else if (event instanceof RunEvent.Loading loading) {
            progress(loading);
        } else if (event instanceof RunEvent.Finished finished) {
            if (terminal) {
                out.print("\r\u001b[K");
            }
            out.print(ConsoleSummary.render(finished.result(), threshold, new Style(terminal)));
            out.flush();
        }
    }

    /** Not every case, or the terminal becomes the slowest part of the run. */
    private void progress(RunEvent.CaseFinished finished) {
        if (finished.done() == finished.cases() || finished.done() - lastShown >= 25) {
            lastShown = finished.done();
            out.print("\r\u001b[K  " + finished.done() + "/" + finished.cases() + " cases, " + finished.requests()
                    + " requests, " + finished.findings() + " findings  " + Excerpt.line(finished.operation()));
            out.flush();
        }
    }

    /** Every second in a terminal, every ten in a log. */
    private void progress(RunEvent.Loading loading) {
        String line = ConsoleLoad.progress(loading.progress());
        if (terminal) {
            out.print("\r\u001b[K" + line);
            out.flush();
        } else if (loads++ % LOGGED_SECONDS == LOGGED_SECONDS - 1) {
            out.println(line);
        }
    }

    /** Colours, or none. */
    record Style(boolean coloured) {

        String bad(String text) {
            return paint("31;1", text);
        }

        String good(String text) {
            return paint("32", text);
        }

        String doubtful(String text) {
            return paint("33", text);
        }

        String faint(String text) {
            return paint("2", text);
        }

        private String paint(String code, String text) {
            return coloured ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
        }
    }

    static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    static int width(List<String> texts) {
        return texts.stream().mapToInt(String::length).max().orElse(0);
    }
}
