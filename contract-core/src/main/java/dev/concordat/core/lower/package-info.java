/** OpenAPI 3.1 and 3.2 as OpenAPI 3.0, for tools that read no more than that, and what that costs. */
@NullMarked
package dev.concordat.core.lower;

import org.jspecify.annotations.NullMarked;
