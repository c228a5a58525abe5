/** What became of each keyword of a document: the ledger of the whole, for {@code explain} and {@code strict}. */
@NullMarked
package dev.concordat.generator.explain;

import org.jspecify.annotations.NullMarked;
