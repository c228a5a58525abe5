/** What a schema demands of a value beyond its type, checked on the value as a tree: one keyword a file. */
@NullMarked
package dev.concordat.runtime.assertion;

import org.jspecify.annotations.NullMarked;
