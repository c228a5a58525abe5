/** Writes a finding as a JUnit test that shows it and needs nothing of Concordat. */
@NullMarked
package dev.concordat.tests.reproduce;

import org.jspecify.annotations.NullMarked;
