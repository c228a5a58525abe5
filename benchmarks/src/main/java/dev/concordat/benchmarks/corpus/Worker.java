package dev.concordat.benchmarks.corpus;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;

/** A JVM that takes documents (name, tab, file) on its input and answers each with a {@link Row}. */
final class Worker {

    private Worker() {}

    /** {@code --peer} also asks openapi-generator. */
    public static void main(String[] arguments) throws IOException {
        PrintStream answers = System.out;
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.OFF);
        boolean peer = arguments.length > 0;
        BufferedReader documents = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = documents.readLine(); line != null; line = documents.readLine()) {
            String[] cells = line.split("\t", -1);
            Document document = new Document(cells[0], Path.of(cells[1]));
            Row row = attempt(document);
            answers.println((peer ? Peer.run(document, row) : row).toLine());
            answers.flush();
        }
    }

    private static Row attempt(Document document) {
        try {
            return Attempt.run(document);
        } catch (RuntimeException | StackOverflowError e) {
            StackTraceElement[] trace = e.getStackTrace();
            return Row.crashed(document.name(), e + (trace.length == 0 ? "" : " at " + trace[0]));
        }
    }
}
