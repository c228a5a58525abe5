package dev.concordat.benchmarks.corpus;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * What a run is asked.
 *
 * @param folders where documents are
 * @param only their names; empty: all
 * @param peer whether openapi-generator is asked, too
 * @param workers how many JVMs work at a time
 * @param heap of each, as in {@code -Xmx}
 * @param seconds that a document may take, compiling included
 */
record Options(List<Path> folders, Set<String> only, boolean peer, int workers, String heap, int seconds) {}
