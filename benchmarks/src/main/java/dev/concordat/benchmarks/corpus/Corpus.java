package dev.concordat.benchmarks.corpus;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command that generates and compiles every document of a folder, several at a time, and prints a table. */
@Command(
        name = "corpus",
        sortOptions = false,
        description = "Generate and compile every document of the folders and print what became of each.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:all code compiles", "1:a document crashed or its code does not compile", "2:wrong usage"})
public final class Corpus implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private RunOptions run = new RunOptions();

    @Option(names = "--peer", description = "Ask openapi-generator's spring, too, and compare the lines.")
    private boolean peer;

    Corpus() {}

    /** The edge: this alone prints and ends the JVM. */
    public static void main(String[] arguments) {
        System.exit(command().execute(arguments));
    }

    static CommandLine command() {
        return new CommandLine(new Corpus());
    }

    /** Prints rows as they come, then the totals. */
    @Override
    public Integer call() throws IOException, InterruptedException {
        Options options = run.options();
        PrintWriter out = spec.commandLine().getOut();
        out.println(Table.head(peer));
        out.flush();
        List<Row> rows = run(options, peer, row -> {
            out.println(Table.line(row, peer));
            out.flush();
        });
        out.println(Table.totals(rows));
        out.flush();
        boolean bad = rows.stream()
                .anyMatch(row -> row.verdict() == Row.Verdict.CRASHED || row.verdict() == Row.Verdict.UNCOMPILED);
        return bad ? 1 : 0;
    }

    /** The rows by name; each is also handed over when it is there. */
    static List<Row> run(Options options, boolean peer, Consumer<Row> listener)
            throws IOException, InterruptedException {
        Job<Row> job = new Job<>(CorpusWorker.class, peer ? List.of("--peer") : List.of(), Row::parse, Row::crashed);
        List<Row> rows = Workers.run(job, options, listener);
        rows.sort(Comparator.comparing(Row::name));
        return rows;
    }
}
