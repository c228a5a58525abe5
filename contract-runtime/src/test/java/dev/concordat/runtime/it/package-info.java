/** A service on generated code, spoken to over real sockets. */
@NullMarked
package dev.concordat.runtime.it;

import org.jspecify.annotations.NullMarked;
