/** Requests and responses as they travel, and how values become text and are read back by the style rules of OpenAPI. */
@NullMarked
package dev.concordat.tests.wire;

import org.jspecify.annotations.NullMarked;
