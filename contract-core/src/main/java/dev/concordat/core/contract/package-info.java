/** The contract model: what a document of any OpenAPI version means, as immutable records. */
@NullMarked
package dev.concordat.core.contract;

import org.jspecify.annotations.NullMarked;
