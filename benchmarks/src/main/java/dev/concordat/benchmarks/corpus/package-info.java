/** Generates and compiles every document of a folder and prints what became of each. */
@NullMarked
package dev.concordat.benchmarks.corpus;

import org.jspecify.annotations.NullMarked;
