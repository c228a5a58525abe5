/** Puts a service under load with requests that it has taken before, and measures how it bears it. */
@NullMarked
package dev.concordat.tests.load;

import org.jspecify.annotations.NullMarked;
