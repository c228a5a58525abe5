package dev.concordat.benchmarks.corpus;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.BiFunction;
import java.util.function.Function;

/** A JVM that takes documents (name, tab, file) on its input and answers each with a line. */
public final class Worker {

    private Worker() {}

    /**
     * Answers until the input ends.
     *
     * @param line the text of a row
     * @param crashed the row of a document that made the work throw, by its name and what was thrown
     */
    public static <R> void serve(
            Function<Document, R> work, Function<R, String> line, BiFunction<String, String, R> crashed)
            throws IOException {
        PrintStream answers = System.out;
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
        BufferedReader documents = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String asked = documents.readLine(); asked != null; asked = documents.readLine()) {
            String[] cells = asked.split("\t", -1);
            Document document = new Document(cells[0], Path.of(cells[1]));
            R row;
            try {
                row = work.apply(document);
            } catch (RuntimeException | StackOverflowError e) {
                row = crashed.apply(document.name(), text(e));
            }
            answers.println(line.apply(row));
            answers.flush();
        }
    }

    /** What was thrown and where. */
    static String text(Throwable thrown) {
        StackTraceElement[] trace = thrown.getStackTrace();
        return thrown + (trace.length == 0 ? "" : " at " + trace[0]);
    }
}
