/** Sockets around what answers. */
@NullMarked
package dev.concordat.design.serve;

import org.jspecify.annotations.NullMarked;
