/** News about parcels, sent to those who asked for it. */
@NullMarked
package dev.concordat.sample.subscription;

import org.jspecify.annotations.NullMarked;
