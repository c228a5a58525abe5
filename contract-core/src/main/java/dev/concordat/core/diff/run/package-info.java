/** One comparison of two documents from reading to findings and changelog: what the goal and the command line do. */
@NullMarked
package dev.concordat.core.diff.run;

import org.jspecify.annotations.NullMarked;
