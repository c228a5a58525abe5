/** Operations over HTTP without a framework: requests, responses, negotiation, problems. */
@NullMarked
package dev.concordat.runtime.http;

import org.jspecify.annotations.NullMarked;
