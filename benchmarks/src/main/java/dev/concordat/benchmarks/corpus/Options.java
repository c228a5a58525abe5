package dev.concordat.benchmarks.corpus;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * The documents of a run, and its bounds.
 *
 * @param folders where documents are
 * @param only their names; empty: all
 * @param workers how many JVMs work at a time
 * @param heap of each, as in {@code -Xmx}
 * @param seconds that a document may take, compiling included
 */
public record Options(List<Path> folders, Set<String> only, int workers, String heap, int seconds) {}
