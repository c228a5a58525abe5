/** Routing: from the method and path of a request to the operation it is meant for. */
@NullMarked
package dev.concordat.core.route;

import org.jspecify.annotations.NullMarked;
