/** The properties that every exchange must have, one a file. */
@NullMarked
package dev.concordat.tests.check;

import org.jspecify.annotations.NullMarked;
