/** Who calls: signed tokens, API keys, and what the contract lets them do. */
@NullMarked
package dev.concordat.sample.security;

import org.jspecify.annotations.NullMarked;
