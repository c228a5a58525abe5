package dev.concordat.benchmarks.corpus;

import java.util.List;

/**
 * What became of a document.
 *
 * @param version of OpenAPI, as declared
 * @param operations under {@code paths}, webhooks and callbacks
 * @param generated those with code
 * @param verdict one word, or a few
 * @param millis to load and to generate, in a warm JVM that the other documents share
 * @param heap most megabytes of heap in use meanwhile, garbage included
 * @param lines that are not blank
 * @param untyped places in models and operations whose type is {@code JsonValue} or {@code Object}
 * @param peer what openapi-generator's {@code spring} made of it, "" where it was not asked
 * @param peerLines its lines that are not blank
 * @param detail the first problem
 */
record Row(
        String name,
        String version,
        int operations,
        int generated,
        Verdict verdict,
        long millis,
        long heap,
        int files,
        int lines,
        int untyped,
        String peer,
        int peerLines,
        String detail) {

    /** What can become of a document. */
    enum Verdict {
        /** Every operation has code, and it compiles without a warning. */
        CLEAN,
        /** Every operation has code, and it compiles; an error tells which other part of the document is lost. */
        FLAWED,
        /** Some operations are left out; the rest compiles. */
        REFUSED,
        /** Nothing can be read as OpenAPI. */
        BROKEN,
        /** The code does not compile. */
        UNCOMPILED,
        /** An exception, no answer in time or no memory left. */
        CRASHED
    }

    static Row crashed(String name, String detail) {
        return new Row(name, "", 0, 0, Verdict.CRASHED, 0, 0, 0, 0, 0, "", 0, detail);
    }

    Row withPeer(String verdict, int peersLines) {
        return new Row(
                name,
                version,
                operations,
                generated,
                this.verdict,
                millis,
                heap,
                files,
                lines,
                untyped,
                verdict,
                peersLines,
                detail);
    }

    /** One line of tab-separated values. */
    String toLine() {
        return String.join(
                "\t",
                List.of(
                        name,
                        version,
                        "" + operations,
                        "" + generated,
                        verdict.name(),
                        "" + millis,
                        "" + heap,
                        "" + files,
                        "" + lines,
                        "" + untyped,
                        peer,
                        "" + peerLines,
                        detail.replaceAll("\\s+", " ")));
    }

    static Row parse(String line) {
        String[] cells = line.split("\t", -1);
        return new Row(
                cells[0],
                cells[1],
                Integer.parseInt(cells[2]),
                Integer.parseInt(cells[3]),
                Verdict.valueOf(cells[4]),
                Long.parseLong(cells[5]),
                Long.parseLong(cells[6]),
                Integer.parseInt(cells[7]),
                Integer.parseInt(cells[8]),
                Integer.parseInt(cells[9]),
                cells[10],
                Integer.parseInt(cells[11]),
                cells[12]);
    }
}
