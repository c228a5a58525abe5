/** The golden service whose bodies are XML, and its client. */
@NullMarked
package dev.concordat.runtime.books;

import org.jspecify.annotations.NullMarked;
