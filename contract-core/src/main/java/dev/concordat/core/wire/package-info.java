/** Requests and responses as they travel, and how values become text and are read back by the style rules of OpenAPI. */
@NullMarked
package dev.concordat.core.wire;

import org.jspecify.annotations.NullMarked;
