/** Whether a value is valid, by two validators of different origin. */
@NullMarked
package dev.concordat.tests.judge;

import org.jspecify.annotations.NullMarked;
