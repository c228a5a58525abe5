/** The edge of loading: turns a URI into bytes, remote ones only from hosts that the user allows. */
@NullMarked
package dev.concordat.core.fetch;

import org.jspecify.annotations.NullMarked;
