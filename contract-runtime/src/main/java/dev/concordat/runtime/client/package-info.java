/** Calls operations of a service through {@code java.net.http}; what generated clients are made of. */
@NullMarked
package dev.concordat.runtime.client;

import org.jspecify.annotations.NullMarked;
