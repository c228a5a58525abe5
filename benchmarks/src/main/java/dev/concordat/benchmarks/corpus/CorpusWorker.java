package dev.concordat.benchmarks.corpus;

import java.io.IOException;

/** A JVM that answers each document with a {@link Row}. */
final class CorpusWorker {

    private CorpusWorker() {}

    /** {@code --peer} also asks openapi-generator. */
    public static void main(String[] arguments) throws IOException {
        boolean peer = arguments.length > 0;
        Worker.serve(
                document -> {
                    Row row = attempt(document);
                    return peer ? Peer.run(document, row) : row;
                },
                Row::toLine,
                Row::crashed);
    }

    /** The peer is asked about what crashes us, too. */
    private static Row attempt(Document document) {
        try {
            return Attempt.run(document);
        } catch (RuntimeException | StackOverflowError e) {
            return Row.crashed(document.name(), Worker.text(e));
        }
    }
}
