/** Turns bytes into a tree in which every node keeps its place; the parser libraries stop here. */
@NullMarked
package dev.concordat.core.parse;

import org.jspecify.annotations.NullMarked;
