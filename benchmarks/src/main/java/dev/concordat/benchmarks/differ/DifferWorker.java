package dev.concordat.benchmarks.differ;

import dev.concordat.benchmarks.corpus.Worker;
import java.io.IOException;

/** A JVM that answers each document with a {@link Report}. */
final class DifferWorker {

    private DifferWorker() {}

    /** Takes what {@link Differ} hands on: instances, seed, whether exact, seconds. */
    public static void main(String[] arguments) throws IOException {
        Comparison.Settings settings = new Comparison.Settings(
                Integer.parseInt(arguments[0]),
                Long.parseLong(arguments[1]),
                Boolean.parseBoolean(arguments[2]),
                Integer.parseInt(arguments[3]));
        Worker.serve(document -> Comparison.of(document, settings), Report::toLine, Report::failed);
    }
}
