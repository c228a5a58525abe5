package dev.concordat.benchmarks.instances;

import dev.concordat.benchmarks.corpus.Worker;
import java.io.IOException;

/** A JVM that answers each document with a {@link Row}. */
final class InstancesWorker {

    private InstancesWorker() {}

    /** Takes what {@link InstancesCommand} hands on: instances, seed, seconds. */
    public static void main(String[] arguments) throws IOException {
        Survey.Settings settings = new Survey.Settings(
                Integer.parseInt(arguments[0]), Long.parseLong(arguments[1]), Integer.parseInt(arguments[2]));
        Worker.serve(document -> Survey.of(document, settings), Row::toLine, Row::failed);
    }
}
