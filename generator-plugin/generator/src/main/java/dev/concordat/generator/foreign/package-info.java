/** The client generators of openapi-generator, from what OpenAPI 3.0 can say of a contract. */
@NullMarked
package dev.concordat.generator.foreign;

import org.jspecify.annotations.NullMarked;
