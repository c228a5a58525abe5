/** Exchanges that others have made, held to the contract: those of existing tests, and recorded ones. */
@NullMarked
package dev.concordat.tests.traffic;

import org.jspecify.annotations.NullMarked;
