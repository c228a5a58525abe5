/** Views of the api package: a file for each operation, an interface for each tag. */
@NullMarked
package dev.concordat.generator.api;

import org.jspecify.annotations.NullMarked;
