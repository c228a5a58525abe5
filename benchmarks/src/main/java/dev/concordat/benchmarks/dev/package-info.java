/** How soon somebody who edits a document is told what a save did. */
@NullMarked
package dev.concordat.benchmarks.dev;

import org.jspecify.annotations.NullMarked;
