/**
 * Verifies consumer pacts against a running service: matching is pact-jvm's; selection, provider states, credentials and
 * reporting are ours.
 */
@NullMarked
package dev.concordat.tests.pact;

import org.jspecify.annotations.NullMarked;
