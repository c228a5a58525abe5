/** The golden client against the golden service of the same contract, and against services that keep none. */
@NullMarked
package dev.concordat.runtime.client;

import org.jspecify.annotations.NullMarked;
