package dev.concordat.cli;

import java.io.PrintStream;

/** Where a command prints: results on {@code out}, progress and complaints on {@code err}. */
record Streams(PrintStream out, PrintStream err) {}
