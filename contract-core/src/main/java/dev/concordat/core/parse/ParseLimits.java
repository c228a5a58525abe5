package dev.concordat.core.parse;

/**
 * Bounds on hostile input.
 *
 * @param depth the deepest nesting of objects and arrays
 * @param numberLength the longest number in characters
 */
record ParseLimits(int depth, int numberLength) {

    static final ParseLimits DEFAULT = new ParseLimits(1000, 1000);
}
