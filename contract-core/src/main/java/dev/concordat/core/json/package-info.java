/** Immutable JSON values with exact numbers, compared as JSON Schema compares instances. */
@NullMarked
package dev.concordat.core.json;

import org.jspecify.annotations.NullMarked;
