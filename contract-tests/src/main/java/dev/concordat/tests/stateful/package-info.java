/** What a request leaves behind for the next: one property a file, inferred from the document alone. */
@NullMarked
package dev.concordat.tests.stateful;

import org.jspecify.annotations.NullMarked;
