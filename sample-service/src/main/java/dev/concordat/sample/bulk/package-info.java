/** Imports: many parcels announced in one go, by jobs in the background. */
@NullMarked
package dev.concordat.sample.bulk;

import org.jspecify.annotations.NullMarked;
