/** Answers requests as the contract says, without a service. */
@NullMarked
package dev.concordat.design.mock;

import org.jspecify.annotations.NullMarked;
