/** Extensions of operations ({@code x-...}, OpenAPI 3.1, 4.9) that shape the generated service, read with their places. */
@NullMarked
package dev.concordat.generator.extension;

import org.jspecify.annotations.NullMarked;
