/** The contract as a document and as a page to read. */
@NullMarked
package dev.concordat.sample.docs;

import org.jspecify.annotations.NullMarked;
