/** The verification of pacts as a page for people. */
@NullMarked
package dev.concordat.tests.pact.page;

import org.jspecify.annotations.NullMarked;
