/** The command line: the same functions as the Maven goals, one command a file. */
@NullMarked
package dev.concordat.cli;

import org.jspecify.annotations.NullMarked;
