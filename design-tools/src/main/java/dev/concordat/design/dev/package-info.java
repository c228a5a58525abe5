/** One round of checks after a document was saved, and what the page of {@code concordat dev} shows of it. */
@NullMarked
package dev.concordat.design.dev;

import org.jspecify.annotations.NullMarked;
