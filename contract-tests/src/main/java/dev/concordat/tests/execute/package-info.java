/** Sends the planned requests to the live service; sockets and clocks stay here. */
@NullMarked
package dev.concordat.tests.execute;

import org.jspecify.annotations.NullMarked;
