/** What is wrong with data that does not match its schema, and where. */
@NullMarked
package dev.concordat.runtime.violation;

import org.jspecify.annotations.NullMarked;
