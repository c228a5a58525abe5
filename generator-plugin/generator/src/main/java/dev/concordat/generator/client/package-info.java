/** Views of the client package: who calls the operations, and who sends callbacks and webhooks. */
@NullMarked
package dev.concordat.generator.client;

import org.jspecify.annotations.NullMarked;
