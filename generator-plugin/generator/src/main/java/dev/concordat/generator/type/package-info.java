/** Compiles the schemas of a contract into Java-shaped types: what is a record, a union, an enum, a list, a map. */
@NullMarked
package dev.concordat.generator.type;

import org.jspecify.annotations.NullMarked;
