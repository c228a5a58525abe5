/** Compares what two versions of a service answer to the same requests. */
@NullMarked
package dev.concordat.tests.canary;

import org.jspecify.annotations.NullMarked;
