/** Writes a load as a script for the load generators of others. */
@NullMarked
package dev.concordat.tests.script;

import org.jspecify.annotations.NullMarked;
